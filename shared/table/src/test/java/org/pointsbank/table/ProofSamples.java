package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.proof.Counted;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.proof.Found;
import org.pointsbank.domain.proof.ProofPhase;
import org.pointsbank.domain.proof.ProofRun;
import org.pointsbank.domain.report.Flow;
import org.pointsbank.domain.report.LedgerSums;
import org.pointsbank.domain.report.MemberSums;
import org.pointsbank.domain.report.Report;
import org.pointsbank.domain.report.ReportPhase;
import org.pointsbank.domain.report.ReportSums;
import org.pointsbank.domain.report.RoundSums;
import org.pointsbank.domain.report.ServiceSums;
import org.pointsbank.domain.report.Tally;
import org.pointsbank.domain.statement.Figures;

/** Proofs and reports, under way and over. */
final class ProofSamples {
  private static final Instant AT = Instant.parse("2026-10-01T19:30:00Z");
  private static final Counted COUNTED =
      new Counted(1240, 8107, 7930, 311, new Figures(495_120, 812_375, 640_150, 225), 12_500);

  private ProofSamples() {}

  static List<ItemSample> all() {
    Found found =
        new Found(
            60,
            List.of(
                new Difference(
                    Difference.Kind.HOLD, "account BLUE", "holds 2.00, its open orders 0.00")));
    return List.of(
        sample(
            "proof-under-way",
            new ProofRun.Place(ProofPhase.PEOPLE, Optional.of("V00345")),
            Found.NONE,
            Optional.empty()),
        sample(
            "proof-over",
            new ProofRun.Place(ProofPhase.OVER, Optional.empty()),
            found,
            Optional.of(AT.plusSeconds(48))),
        report("report-being-made", Optional.of(PeopleSamples.CHEN), ReportPhase.ACCOUNTS),
        report("report-made", Optional.empty(), ReportPhase.MADE));
  }

  private static ItemSample sample(
      String name, ProofRun.Place place, Found found, Optional<Instant> ended) {
    ProofRun run =
        new ProofRun(
            new ProofRun.Of(PeopleSamples.COMMUNITY, LocalDate.of(2026, 10, 2)),
            AT,
            place,
            COUNTED,
            found,
            ended,
            52);
    return ItemSample.of(name, run, ProofItem.write(run), ProofItem::read);
  }

  private static ItemSample report(String name, Optional<PersonId> by, ReportPhase phase) {
    Figures figures = new Figures(61, 62, 63, 64);
    LedgerSums ledger =
        new LedgerSums(
            11,
            1,
            7,
            figures,
            Map.of(
                Flow.EARNED, new Tally(9, figures),
                Flow.MOVED_OUT, new Tally(1, new Figures(0, 0, -63, -64))),
            new Figures(71, 72, 73, 74),
            new Figures(81, 82, 83, 84),
            new Figures(91, 92, 93, 94),
            15);
    Report report =
        new Report(
            new Report.Of(PeopleSamples.COMMUNITY, Period.parse("2026-Q3")),
            new Report.Begun(by, AT),
            new Report.Place(
                phase,
                phase == ReportPhase.MADE ? Optional.<String>empty() : Optional.of("BLUE#x")),
            new ReportSums(
                ledger,
                new MemberSums(20, 3, 2, 21),
                new ServiceSums(31, 32, 33, 34, 35),
                new RoundSums(1, 42, 2, 30, 3, 4, 5, 4600),
                phase == ReportPhase.MADE ? 0 : 2),
            Optional.of(AT.plusSeconds(9)).filter(_ -> phase == ReportPhase.MADE),
            5);
    return ItemSample.of(name, report, ReportItem.write(report), ReportItem::read);
  }
}
