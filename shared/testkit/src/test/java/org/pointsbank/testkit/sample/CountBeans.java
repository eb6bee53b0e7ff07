package org.pointsbank.testkit.sample;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

final class CountBeans extends BankFunction {
  CountBeans(Surroundings surroundings) {
    super(surroundings, List.of(JarController.class, JarTasks.class, FirstBean.class));
  }
}
