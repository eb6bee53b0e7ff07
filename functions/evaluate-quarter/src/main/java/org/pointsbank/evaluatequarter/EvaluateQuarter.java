package org.pointsbank.evaluatequarter;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

/** Ranks a community's quarter, hears objections while it is on public notice, and freezes it. */
public final class EvaluateQuarter extends BankFunction {
  /** As Lambda starts it. */
  public EvaluateQuarter() {
    this(Surroundings.ofLambda());
  }

  /** In other surroundings. */
  public EvaluateQuarter(Surroundings surroundings) {
    super(
        surroundings,
        List.of(
            EvaluationsController.class,
            RankingsController.class,
            TeamRankingController.class,
            CourseController.class,
            ExcusalsController.class,
            ObjectionsController.class,
            ObjectionDeskController.class,
            RunsController.class,
            EvaluationTasks.class));
  }
}
