package org.pointsbank.domain.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.domain.honour.Sample.JUDGE;
import static org.pointsbank.domain.honour.Sample.OTHER_JUDGE;
import static org.pointsbank.domain.honour.Sample.marks;
import static org.pointsbank.domain.honour.Sample.nominee;
import static org.pointsbank.domain.honour.Sample.terms;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.TieRule;

@DisplayName("Nominees")
final class StandingTest {
  @Test
  void areRankedOneTwoTwoFour() {
    List<Standing> standings =
        Standing.of(
            terms(100, 0, TieRule.SHARED),
            List.of(
                nominee(4, 600, 1000),
                nominee(3, 900, 2000),
                nominee(2, 700, 2000),
                nominee(1, 600, 3000)),
            List.of());

    assertThat(standings).extracting(Standing::rank).containsExactly(1L, 2L, 2L, 4L);
    assertThat(standings)
        .extracting(Standing::number)
        .containsExactly("V00001", "V00002", "V00003", "V00004");
  }

  @Test
  void arePartedByMinutesWhereTheTieRuleSaysSo() {
    List<Standing> standings =
        Standing.of(
            terms(100, 0, TieRule.MINUTES),
            List.of(nominee(2, 700, 2000), nominee(3, 900, 2000)),
            List.of());

    assertThat(standings).extracting(Standing::number).containsExactly("V00003", "V00002");
    assertThat(standings).extracting(Standing::rank).containsExactly(1L, 2L);
  }

  @Test
  void areHonouredAsFarAsThePlacesReachAndWhoSharesTheLastOneToo() {
    List<Standing> standings =
        Standing.of(
            terms(100, 0, TieRule.SHARED),
            List.of(
                nominee(1, 600, 5000),
                nominee(2, 600, 4000),
                nominee(3, 600, 3000),
                nominee(4, 600, 3000),
                nominee(5, 600, 2000)),
            List.of());

    assertThat(standings)
        .extracting(Standing::honoured)
        .containsExactly(true, true, true, true, false);
  }

  /** 60 % of 20.00 points and 40 % of the mean of 80 and 91 marks, which is 85.50. */
  @Test
  void countLedgerAndPanelByTheirWeights() {
    List<Standing> standings =
        Standing.of(
            terms(60, 40, TieRule.SHARED),
            List.of(nominee(2, 600, 2000)),
            List.of(marks(JUDGE, 2, 80), marks(OTHER_JUDGE, 2, 91)));

    assertThat(standings.getFirst().panel()).isEqualTo(8550);
    assertThat(standings.getFirst().total()).isEqualTo(1200 + 3420);
  }

  @Test
  void loseNothingWhereOneOfThePanelCannotMarkThem() {
    List<Standing> standings =
        Standing.of(
            terms(0, 100, TieRule.SHARED),
            List.of(nominee(1, 600, 2000), nominee(2, 600, 2000)),
            List.of(marks(JUDGE, 1, 90), marks(JUDGE, 2, 90), marks(OTHER_JUDGE, 2, 90)));

    assertThat(standings).extracting(Standing::total).containsExactly(9000L, 9000L);
  }
}
