package org.pointsbank.redeempoints;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.round.Ordering;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;

/** Why an order was not placed, as the caller is told. */
final class OrderProblems {
  private OrderProblems() {}

  /**
   * The problem of a refused order.
   *
   * @throws IllegalArgumentException if it was not refused
   */
  static Problem of(Ordering refused) {
    return switch (refused) {
      case Ordering.Ordered ordered -> throw new IllegalArgumentException("placed: " + ordered);
      case Ordering.WrongPhase(Phase phase) ->
          Problem.of(ProblemCode.WRONG_PHASE, "phase", phase.word());
      case Ordering.OrderedAlready() -> Problem.of(ProblemCode.ORDER_EXISTS);
      case Ordering.TooManyOrders(long most) ->
          Problem.of(ProblemCode.TOO_MANY_ORDERS, "most", most);
      case Ordering.OtherColour other ->
          Problem.of(
              ProblemCode.OTHER_COLOUR,
              "colours",
              other.allowed().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
      case Ordering.TooFewMinutes(long brought, long needed) ->
          lacking(ProblemCode.TOO_FEW_MINUTES, brought, needed);
      case Ordering.TooLittleHonour(Points brought, Points needed) ->
          lacking(ProblemCode.TOO_LITTLE_HONOUR, brought, needed);
      case Ordering.BudgetSpent(Points left) -> Problem.of(ProblemCode.BUDGET_SPENT, "left", left);
      case Ordering.OutOfStock() -> Problem.of(ProblemCode.OUT_OF_STOCK);
      case Ordering.TooFewPoints(Points available, Points price) ->
          new Problem(
              ProblemCode.TOO_FEW_POINTS,
              Map.of("available", available.toString(), "price", price.toString()),
              List.of());
    };
  }

  private static Problem lacking(ProblemCode code, Object brought, Object needed) {
    return new Problem(
        code, Map.of("brought", brought.toString(), "needed", needed.toString()), List.of());
  }
}
