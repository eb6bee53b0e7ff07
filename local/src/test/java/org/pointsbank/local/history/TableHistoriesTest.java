package org.pointsbank.local.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.Shortfall;

/**
 * Lives through seeded histories, half of them under each rule for what is spent already; more of
 * them by {@code -Dhistories=100000}, others by {@code -DfirstHistory=5000}. A failure names its
 * seed and the fewest steps that still fail.
 */
@DisplayName("Whatever is asked of the counters")
final class TableHistoriesTest {
  private static final int HISTORIES = Integer.getInteger("histories", 1_000);
  private static final Set<Class<?>> LINES =
      Set.of(
          Origin.Served.class,
          Origin.Given.class,
          Origin.Redeemed.class,
          Origin.Reversed.class,
          Origin.Expired.class);
  private static final int FIRST = Integer.getInteger("firstHistory", 1);

  @ParameterizedTest
  @EnumSource(Shortfall.class)
  void theBooksAddUp(Shortfall shortfall) {
    Set<Class<?>> seen = new HashSet<>();
    try (Counters counters = new Counters(shortfall)) {
      for (int seed = FIRST; seed < FIRST + HISTORIES / 2; seed++) {
        List<Step> steps = Step.of(seed);
        TableHistory history = new TableHistory(counters);
        if (fails(history, steps)) {
          List<Step> fewest = shrunk(counters, steps);
          try {
            new TableHistory(counters).live(fewest);
          } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("seed " + seed + ", steps " + fewest, failure);
          }
        }
        seen.addAll(history.origins());
      }
      assertThat(seen).as("what happened at all").containsAll(LINES);
    }
  }

  private static List<Step> shrunk(Counters counters, List<Step> steps) {
    List<Step> fewest = steps;
    for (int each = steps.size() - 1; each >= 0; each--) {
      List<Step> fewer = new ArrayList<>(fewest);
      fewer.remove(each);
      fewest = fails(new TableHistory(counters), fewer) ? fewer : fewest;
    }
    return fewest;
  }

  private static boolean fails(TableHistory history, List<Step> steps) {
    try {
      history.live(steps);
      return false;
    } catch (AssertionError | RuntimeException failure) {
      return true;
    }
  }
}
