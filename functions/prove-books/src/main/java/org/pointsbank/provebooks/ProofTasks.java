package org.pointsbank.provebooks;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.proof.ProofRun;
import org.pointsbank.domain.report.Report;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Task;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;

/** What the calendar proves and reports, in every community; harmless however often it is run. */
@Singleton
final class ProofTasks {
  /** Together they stay below what the function may take, with one long part behind each. */
  private static final Duration PROOFS = Duration.ofSeconds(60);

  private static final Duration REPORTS = Duration.ofSeconds(30);

  private final BankTable table;
  private final RuleShelf rules;
  private final AdvanceProofs proofs;
  private final AdvanceReports reports;
  private final Clock clock;

  ProofTasks(
      BankTable table, RuleShelf rules, AdvanceProofs proofs, AdvanceReports reports, Clock clock) {
    this.table = table;
    this.rules = rules;
    this.proofs = proofs;
    this.reports = reports;
    this.clock = clock;
  }

  /**
   * What became of all communities.
   *
   * @param begun proofs that began now
   * @param ended proofs that came to their end
   * @param differing how many of those found something that does not add up
   * @param reported reports that came to their end
   */
  @Serdeable
  record Counts(long begun, long ended, long differing, long reported) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts more) {
      return new Counts(
          begun + more.begun,
          ended + more.ended,
          differing + more.differing,
          reported + more.reported);
    }
  }

  /**
   * Begins in every community the proof of today, and the reports of the quarter, the half-year and
   * the year that ended last, once they are due; goes on as long as one call may.
   */
  @Task("prove-books")
  Counts prove() {
    return InTurn.sum(
        List.<Supplier<Counts>>of(this::begun, this::goOn),
        Counts.NONE,
        Counts::plus,
        Supplier::get);
  }

  private Counts begun() {
    return InTurn.sum(
        CommunityItem.everywhere(table),
        Counts.NONE,
        Counts::plus,
        community -> begun(community.id()));
  }

  private Counts begun(CommunityId community) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, rules.of(community).zone());
    boolean begun = proofs.begin(new ProofRun.Of(community, today));
    Report.Begun byCalendar = new Report.Begun(Optional.empty(), now);
    long _ =
        reports.begin(
            due(today, rules.of(community).at(today))
                .map(period -> Report.begun(new Report.Of(community, period), byCalendar))
                .toList());
    return new Counts(begun ? 1 : 0, 0, 0, 0);
  }

  private static Stream<Period> due(LocalDate today, RuleBook book) {
    return Stream.of(
            Quarter.of(today).previous().toString(),
            HalfYear.of(today).previous().toString(),
            Integer.toString(today.getYear() - 1))
        .map(Period::parse)
        .filter(period -> !today.isBefore(AdvanceReports.firstDay(period, book)));
  }

  /** Goes on with what the daily call left, and with reports that somebody asked for. */
  @Task("hourly-tick")
  Counts goOn() {
    return InTurn.sum(
        List.<Supplier<Counts>>of(this::proven, this::reported),
        Counts.NONE,
        Counts::plus,
        Supplier::get);
  }

  private Counts proven() {
    List<ProofRun> ended = proofs.finish(Deadline.within(PROOFS));
    long differing = ended.stream().filter(run -> !run.found().nothing()).count();
    return new Counts(0, ended.size(), differing, 0);
  }

  private Counts reported() {
    return new Counts(0, 0, 0, reports.finish(Deadline.within(REPORTS)));
  }
}
