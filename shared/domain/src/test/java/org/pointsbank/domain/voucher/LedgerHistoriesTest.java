package org.pointsbank.domain.voucher;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pointsbank.domain.Shortfall;

/**
 * Lives through seeded histories; more of them by {@code -Dhistories=100000}. A failure names its
 * seed and the fewest steps that still fail.
 */
@DisplayName("However an account is moved")
final class LedgerHistoriesTest {
  private static final int HISTORIES = Integer.getInteger("histories", 1_000);
  private static final int STEPS = 40;
  private static final int MOST = 3_000;

  @ParameterizedTest
  @EnumSource(Shortfall.class)
  void itAddsUpAfterEveryStep(Shortfall shortfall) {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      List<LedgerHistory.Step> steps = steps(new Random(seed));
      if (fails(steps, shortfall)) {
        List<LedgerHistory.Step> fewest = shrunk(steps, shortfall);
        try {
          new LedgerHistory(shortfall).live(fewest);
        } catch (AssertionError | RuntimeException failure) {
          throw new AssertionError("seed " + seed + ", steps " + fewest, failure);
        }
      }
    }
  }

  private static List<LedgerHistory.Step> steps(Random random) {
    List<LedgerHistory.Step> steps = new ArrayList<>();
    for (int each = 0; each < STEPS; each++) {
      steps.add(
          new LedgerHistory.Step(
              random.nextInt(LedgerHistory.Step.KINDS), 1 + random.nextInt(MOST)));
    }
    return steps;
  }

  private static List<LedgerHistory.Step> shrunk(
      List<LedgerHistory.Step> steps, Shortfall shortfall) {
    List<LedgerHistory.Step> fewest = steps;
    for (int each = steps.size() - 1; each >= 0; each--) {
      List<LedgerHistory.Step> fewer = new ArrayList<>(fewest);
      fewer.remove(each);
      fewest = fails(fewer, shortfall) ? fewer : fewest;
    }
    return fewest;
  }

  private static boolean fails(List<LedgerHistory.Step> steps, Shortfall shortfall) {
    try {
      new LedgerHistory(shortfall).live(steps);
      return false;
    } catch (AssertionError | RuntimeException failure) {
      return true;
    }
  }
}
