package org.pointsbank.organiseactivities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.activity.CapacityChoice;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;

/** Why it is not settled as what somebody serves. */
final class Unsettled {
  private Unsettled() {}

  static <T> Decision<T> refuse(CapacityChoice why, Optional<Capacity> said) {
    return switch (why) {
      case CapacityChoice.NotHeld(LocalDate day) ->
          new Decision.Refuse<>(
              new Problem(
                  ProblemCode.CAPACITY_NOT_HELD,
                  Map.of("capacity", said.map(Capacity::name).orElse("-"), "day", day.toString()),
                  List.of()));
      case CapacityChoice.Unclear() -> new Decision.Refuse<>(ProblemCode.CAPACITY_UNCLEAR);
      case CapacityChoice.Chosen chosen -> throw new IllegalStateException("settled: " + chosen);
    };
  }
}
