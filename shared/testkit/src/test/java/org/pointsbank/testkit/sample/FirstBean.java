package org.pointsbank.testkit.sample;

import jakarta.inject.Singleton;
import java.util.Map;
import org.pointsbank.lambda.Log;
import org.pointsbank.lambda.Primed;

/** Says that it was primed. */
@Singleton
final class FirstBean implements Primed {
  private final Log log;

  FirstBean(Log log) {
    this.log = log;
  }

  @Override
  public void prime() {
    log.tell("first bean", Map.of());
  }
}
