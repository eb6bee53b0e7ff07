package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What of an account expires")
final class ExpiringTest {
  private static final HalfYear LATE_2026 = HalfYear.parse("2026-H2");
  private static final Lots LOTS =
      new Lots(Map.of(LATE_2026, new Lots.Lot(new Points(500), new Points(300))));
  private static final RuleBook NEVER = Rules.book(Shortfall.OWED, new Expiry.Never());

  @ParameterizedTest(name = "after {0} half-years on {1}: without them on {2}")
  @CsvSource({
    "1, 2026-12-31, 2027-07-01",
    "1, 2027-06-30, 2027-07-01",
    "2, 2026-12-31, 2028-01-01",
    "5, 2026-12-31, 2029-07-01"
  })
  void isKnownLongBeforeItIsAnnounced(long halfYears, LocalDate today, LocalDate on) {
    assertThat(Expiring.known(LOTS, books(halfYears), today))
        .containsExactly(new Expiring(LATE_2026, new Points(500), new Points(300), on));
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({"2027-05-31, 0", "2027-06-01, 1", "2027-06-30, 1"})
  void isAnnouncedSoManyDaysAhead(LocalDate today, int announced) {
    assertThat(Expiring.announced(LOTS, books(1), today)).hasSize(announced);
  }

  @Test
  void isProtectedAsFarAsOrdersHoldIt() {
    assertThat(Expiring.known(LOTS, books(1), LocalDate.of(2026, 12, 31)))
        .extracting(Expiring::unprotected)
        .containsExactly(new Points(200));
  }

  @Test
  void isNothingWherePointsNeverDo() {
    assertThat(Expiring.known(LOTS, new RuleBooks(List.of(NEVER)), LocalDate.of(2026, 12, 31)))
        .isEmpty();
  }

  @Test
  void followsABookThatComesLater() {
    RuleBook later =
        Rules.book(Shortfall.OWED, new Expiry.After(1, 30)).as(2, LocalDate.of(2027, 7, 1));

    assertThat(
            Expiring.known(LOTS, new RuleBooks(List.of(NEVER, later)), LocalDate.of(2026, 12, 31)))
        .extracting(Expiring::on)
        .containsExactly(LocalDate.of(2028, 1, 1));
  }

  private static RuleBooks books(long halfYears) {
    return new RuleBooks(List.of(Rules.book(Shortfall.OWED, new Expiry.After(halfYears, 30))));
  }
}
