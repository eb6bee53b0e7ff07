package org.pointsbank.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.simulation.Fault;

/** How long somebody waits for nothing, by the time that the rig keeps. */
@DisplayName("A table that lets nobody write")
final class InVainTest {
  private static final List<Fault> FOR_EVER =
      List.of(Fault.CONFLICT, Fault.THROTTLED_REASON, Fault.THROTTLED_CALL, Fault.IN_PROGRESS);

  /** Ten times what a call takes in the cloud. */
  private static final Duration ONE_CALL = Duration.ofMillis(50);

  private static final Duration LONGEST = Duration.ofSeconds(8);

  @Test
  void isGivenUpInTimeAndSaysWhenToComeAgain() {
    List<String> wrong = new ArrayList<>();
    Duration longest = Duration.ZERO;
    try (Exhaustive exhaustive = new Exhaustive()) {
      for (Map.Entry<String, Exhaustive.Point> each : exhaustive.operations().entrySet()) {
        for (Fault fault : FOR_EVER) {
          Exhaustive.InVain asked = exhaustive.inVain(each.getValue(), fault, ONE_CALL);
          longest = asked.took().compareTo(longest) > 0 ? asked.took() : longest;
          if (!isRight(asked)) {
            wrong.add(each.getKey() + " " + fault + ": " + asked);
          }
        }
      }
    }

    System.out.printf("in vain: %d ms of virtual time at most%n", longest.toMillis());
    assertThat(wrong).isEmpty();
    assertThat(longest).isGreaterThan(ONE_CALL);
  }

  private static boolean isRight(Exhaustive.InVain asked) {
    return asked.answer().status() == 503
        && !asked.answer().header("retry-after").isEmpty()
        && asked.untouched()
        && asked.took().compareTo(LONGEST) <= 0;
  }
}
