package org.pointsbank.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.statement.Figures;

@DisplayName("A report")
final class ReportTest {
  private static final Instant NOW = Instant.parse("2026-10-01T19:30:00Z");
  private static final CommunityId ONE = new CommunityId("01900000-0000-7000-8000-000000000011");
  private static final CommunityId TWO = new CommunityId("01900000-0000-7000-8000-000000000012");

  @Test
  void isMadeBehindItsFourPhases() {
    Report report = begun(ONE);
    for (ReportPhase phase :
        List.of(ReportPhase.PEOPLE, ReportPhase.SESSIONS, ReportPhase.ROUNDS, ReportPhase.MADE)) {
      assertThat(report.over()).isFalse();
      assertThat(report.made()).isEmpty();
      report = report.further(ReportSums.NONE, Optional.empty(), NOW);
      assertThat(report.place().phase()).isEqualTo(phase);
    }
    assertThat(report.made()).contains(NOW);
  }

  @Test
  void goesOnBehindWhatIsReckoned() {
    Report report = begun(ONE).further(ReportSums.NONE, Optional.of("BLUE#x"), NOW);

    assertThat(report.place())
        .isEqualTo(new Report.Place(ReportPhase.ACCOUNTS, Optional.of("BLUE#x")));
  }

  @ParameterizedTest(name = "opening {0} + {1} = {2}, + {3} = {4}: {5}")
  @CsvSource({
    "100, 50, 150, 25, 175, true",
    "100, 50, 151, 24, 175, false",
    "100, 50, 150, 25, 176, false",
    "0, 0, 0, 0, 0, true"
  })
  void endsInTheProofOfItsLedger(
      long opening, long earned, long closing, long later, long now, boolean holds) {
    LedgerSums ledger =
        new LedgerSums(
            1,
            0,
            0,
            spendable(opening),
            Map.of(Flow.EARNED, new Tally(1, spendable(earned))),
            spendable(closing),
            spendable(later),
            spendable(now),
            0);

    assertThat(ReportSums.of(ledger).addsUp()).isEqualTo(holds);
  }

  @Test
  void doesNotAddUpWithAnAccountThatDoesNot() {
    assertThat(ReportSums.of(LedgerSums.UNREADABLE).addsUp()).isFalse();
  }

  @Test
  void doesNotAddUpWithWhatCannotBeRead() {
    Report report = begun(ONE).further(ReportSums.UNREADABLE, Optional.of("x"), NOW);

    assertThat(report.sums().checks())
        .filteredOn(check -> !check.holds())
        .extracting(Check::name)
        .containsExactly("nothing-unreadable");
    assertThat(ReportText.of(report)).hasSize(24).endsWith("unreadable,1");
  }

  @Test
  void hasOneHashForItsFigures() {
    assertThat(ReportText.of(begun(ONE)))
        .startsWith("report," + ONE + ",2026-Q3", "accounts,0,0,0", "opening,0,0,0,0")
        .contains("earned,0,0,0,0,0", "held,0")
        .hasSize(23)
        .endsWith("members,0,0,0,0", "sessions,0,0,0", "records,0,0", "rounds,0,0,0,0,0,0,0,0");
    assertThat(begun(ONE).hash()).isEqualTo(begun(ONE).hash()).isNotEqualTo(begun(TWO).hash());
  }

  @Test
  void ofADistrictNamesWhatIsMissing() {
    DistrictReport whole = new DistrictReport(List.of(ONE, TWO), List.of(made(ONE, 0), begun(TWO)));

    assertThat(whole.missing()).containsExactly(TWO);
    assertThat(whole.checks()).extracting(Check::name).doesNotContain("moves-cancel-out");
  }

  @ParameterizedTest(name = "{0} out and {1} in")
  @CsvSource({"-500, 500, true", "-500, 499, false", "0, 0, true"})
  void ofADistrictHoldsMovesAgainstEachOther(long out, long in, boolean holds) {
    DistrictReport whole =
        new DistrictReport(List.of(ONE, TWO), List.of(made(ONE, out), made(TWO, in)));

    assertThat(whole.checks().stream().filter(each -> each.name().equals("moves-cancel-out")))
        .singleElement()
        .extracting(Check::holds)
        .isEqualTo(holds);
  }

  private static Report begun(CommunityId community) {
    return Report.begun(
        new Report.Of(community, Period.parse("2026-Q3")), new Report.Begun(Optional.empty(), NOW));
  }

  private static Report made(CommunityId community, long moved) {
    Flow flow = moved < 0 ? Flow.MOVED_OUT : Flow.MOVED_IN;
    LedgerSums ledger =
        new LedgerSums(
            1,
            0,
            0,
            Figures.NONE,
            Map.of(flow, new Tally(1, spendable(moved))),
            spendable(moved),
            Figures.NONE,
            spendable(moved),
            0);
    Report report = begun(community).further(ReportSums.of(ledger), Optional.empty(), NOW);
    while (!report.over()) {
      report = report.further(ReportSums.NONE, Optional.empty(), NOW);
    }
    return report;
  }

  private static Figures spendable(long points) {
    return new Figures(0, 0, points, 0);
  }
}
