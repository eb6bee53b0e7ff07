package org.pointsbank.provebooks;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.report.Report;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.ReportItem;
import org.pointsbank.table.Transaction;

/**
 * Begins reports and brings them on. What a part comes to and how far the report is are written
 * together, so after a crash, or of two calls at once, nothing is counted twice. Source: rules
 * 17.5.
 */
@Singleton
final class AdvanceReports {
  private static final Duration ONE_CALL = Duration.ofSeconds(5);

  private final BankTable table;
  private final Settlement settlement;
  private final NextSums nextSums;

  AdvanceReports(BankTable table, Settlement settlement, NextSums nextSums) {
    this.table = table;
    this.settlement = settlement;
    this.nextSums = nextSums;
  }

  /**
   * The first local day of a report: as an evaluation, it waits until the hours of the last days
   * are in. Source: rules 17.5.
   */
  static LocalDate firstDay(Period period, RuleBook book) {
    return period.end().plusDays(book.evaluation().days().orElse(0L));
  }

  /** The report, as far as it is. */
  Optional<Report> find(Report.Of of) {
    return table.read(ReportItem.keyOf(of)).map(ReportItem::read);
  }

  /**
   * Begins those that have not begun, for the calendar.
   *
   * @return how many began now
   */
  long begin(List<Report> reports) {
    return InTurn.sum(reports, 0L, Long::sum, report -> begin(report) ? 1L : 0L);
  }

  private boolean begin(Report report) {
    return settlement.settled(() ->
        find(report.of()).isPresent()
            ? new Decision.Write<>(Transaction.EMPTY, false)
            : new Decision.Write<>(Transaction.EMPTY.create(ReportItem.write(report)), true));
  }

  /** Goes on with a report for as long as one call of somebody who waits may. */
  void advance(Report.Of of) {
    if (find(of).isPresent()) {
      boolean _ = made(ReportItem.keyOf(of), Deadline.within(ONE_CALL));
    }
  }

  /**
   * Goes on with what is not made.
   *
   * @return how many came to their end
   */
  long finish(Deadline deadline) {
    return InTurn.sum(open(), 0L, Long::sum, key -> made(key, deadline) ? 1L : 0L);
  }

  private List<Key> open() {
    return table.allWaiting(ReportItem.unfinished()).stream().map(Item::key).toList();
  }

  private boolean made(Key key, Deadline deadline) {
    Report at = read(key);
    while (!at.over() && !deadline.passed()) {
      Report seen = at;
      if (!(settlement.settle(() -> step(seen)) instanceof Answer.Given<Report>(Report next))) {
        return false;
      }
      at = next;
      if (at.over()) {
        return at.version() == seen.version() + 1;
      }
    }
    return false;
  }

  /** Where somebody else has brought it further meanwhile, this goes on from there. */
  private Decision<Report> step(Report seen) {
    Report report = read(ReportItem.keyOf(seen.of()));
    if (report.version() != seen.version()) {
      return new Decision.Write<>(Transaction.EMPTY, report);
    }
    Report next = nextSums.behind(report);
    return new Decision.Write<>(ReportItem.replace(next), next);
  }

  private Report read(Key key) {
    return ReportItem.read(
        table.read(key).orElseThrow(() -> new IllegalStateException("no longer there: " + key)));
  }
}
