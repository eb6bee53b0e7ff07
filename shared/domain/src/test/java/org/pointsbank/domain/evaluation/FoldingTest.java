package org.pointsbank.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Lots;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.Tip;

@DisplayName("A quarter of an account")
final class FoldingTest {
  @ParameterizedTest(name = "{1} of a head with {0}: {2}")
  @CsvSource({
    "'', 2026-Q3, false",
    "2025-Q2 2025-Q3 2025-Q4, 2025-Q1, false",
    "2025-Q2 2025-Q3 2025-Q4 2026-Q1, 2025-Q1, true",
    "2025-Q2 2025-Q3 2025-Q4 2026-Q1, 2025-Q2, false",
    "2025-Q2 2025-Q3 2025-Q4 2026-Q2, 2026-Q1, false",
    "2025-Q2 2025-Q3 2025-Q4 2026-Q2, 2026-Q3, false",
  })
  void hasLeftAFullHeadWhereItIsOlderThanAllOfIt(String kept, String asked, boolean folded) {
    Map<Quarter, QuarterTotals> quarters = new HashMap<>();
    for (String each : kept.isEmpty() ? new String[0] : kept.split(" ", -1)) {
      quarters.put(Quarter.parse(each), QuarterTotals.NONE);
    }

    assertThat(account(quarters).hasFolded(Quarter.parse(asked))).isEqualTo(folded);
  }

  private static Account account(Map<Quarter, QuarterTotals> quarters) {
    return new Account(
        new AccountId(
            new CommunityId("00000000-0000-7000-8000-000000000001"),
            Colour.RED,
            new PersonId("00000000-0000-7000-8000-000000000002")),
        "V00001",
        LocalDate.of(2025, 1, 1),
        Tip.NONE,
        Balance.NONE,
        Lots.NONE,
        quarters,
        5);
  }
}
