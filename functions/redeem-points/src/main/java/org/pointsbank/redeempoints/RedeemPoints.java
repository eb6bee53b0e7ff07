package org.pointsbank.redeempoints;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

/** Half-year rounds: prizes are offered, ordered, drawn, handed over and returned here. */
public final class RedeemPoints extends BankFunction {
  /** As Lambda starts it. */
  public RedeemPoints() {
    this(Surroundings.ofLambda());
  }

  /** In other surroundings. */
  public RedeemPoints(Surroundings surroundings) {
    super(
        surroundings,
        List.of(
            RoundTasks.class,
            RoundsController.class,
            DrawController.class,
            PrizesController.class,
            SponsorsController.class,
            RoundOrdersController.class,
            OrdersController.class,
            HandOverController.class,
            AppointmentsController.class));
  }
}
