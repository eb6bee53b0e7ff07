package org.pointsbank.evaluatequarter;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

/** Ranks a community's quarter, once, and shows the rankings. */
public final class EvaluateQuarter extends BankFunction {
  /** As Lambda starts it. */
  public EvaluateQuarter() {
    this(Surroundings.ofLambda());
  }

  /** In other surroundings. */
  public EvaluateQuarter(Surroundings surroundings) {
    super(
        surroundings,
        List.of(EvaluationsController.class, RankingsController.class, EvaluationTasks.class));
  }
}
