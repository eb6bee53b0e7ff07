package org.pointsbank.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.simulation.Fault;

@DisplayName("Whatever fails at whichever call to the table")
final class ExhaustiveTest {
  private static final List<Fault> FAULTS =
      List.of(
          Fault.FAIL_BEFORE,
          Fault.LOST_RESPONSE,
          Fault.CRASH_BEFORE,
          Fault.CRASH_AFTER,
          Fault.CONFLICT,
          Fault.THROTTLED_CALL,
          Fault.THROTTLED_REASON,
          Fault.IN_PROGRESS,
          Fault.IN_PROGRESS_DONE,
          Fault.PARTIAL);
  private static final List<String> IN_PAIRS =
      List.of("RoundPlace", "OrderPickUp", "PointsReverse");

  @Test
  void whatIsAskedForIsDoneOnceInTheEnd() {
    List<String> wrong = new ArrayList<>();
    int points = 0;
    try (Exhaustive exhaustive = new Exhaustive()) {
      assertThat(exhaustive.operations().keySet()).containsAll(Sometimes.OPERATIONS);
      for (Map.Entry<String, Exhaustive.Point> each : exhaustive.operations().entrySet()) {
        int calls = exhaustive.calls(each.getValue());
        for (int call = 1; call <= calls; call++) {
          for (Fault fault : FAULTS) {
            points++;
            prove(exhaustive, each, List.of(Map.of(call, fault)), wrong);
          }
        }
      }
    }

    System.out.printf("exhaustive: %d single faults%n", points);
    assertThat(wrong).isEmpty();
  }

  @Test
  void andSoItIsWhenTheNextTryFailsToo() {
    List<String> wrong = new ArrayList<>();
    try (Exhaustive exhaustive = new Exhaustive()) {
      for (Map.Entry<String, Exhaustive.Point> each : exhaustive.operations().entrySet()) {
        int calls = IN_PAIRS.contains(each.getKey()) ? exhaustive.calls(each.getValue()) : 0;
        for (int first = 1; first <= calls; first++) {
          for (Fault fault : FAULTS.subList(0, 5)) {
            for (Fault second : FAULTS.subList(0, 5)) {
              prove(exhaustive, each, List.of(Map.of(first, fault), Map.of(calls, second)), wrong);
            }
          }
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static void prove(
      Exhaustive exhaustive,
      Map.Entry<String, Exhaustive.Point> each,
      List<Map<Integer, Fault>> faults,
      List<String> wrong) {
    try {
      int _ = exhaustive.through(each.getValue(), faults);
    } catch (Violation found) {
      wrong.add(each.getKey() + " " + faults + ": " + found.getMessage());
    }
  }
}
