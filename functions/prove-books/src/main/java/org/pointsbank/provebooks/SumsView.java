package org.pointsbank.provebooks;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.Stream;
import org.pointsbank.domain.report.Flow;
import org.pointsbank.domain.report.LedgerSums;
import org.pointsbank.domain.report.MemberSums;
import org.pointsbank.domain.report.ReportSums;
import org.pointsbank.domain.report.RoundSums;
import org.pointsbank.domain.report.ServiceSums;
import org.pointsbank.domain.report.Tally;
import org.pointsbank.domain.statement.Figures;

/**
 * The figures of a report. Lines count by the time of their posting, records and sessions by their
 * day, rounds by the day of their opening.
 *
 * @param accounts how many
 * @param activePeople with served hours among the lines
 * @param members of the community
 * @param opening brought forward from before the period
 * @param flows what the lines of the period move, by where it comes from or goes to
 * @param closing outstanding at the end of the period
 * @param later what was posted since
 * @param now what all heads said when the report was made
 * @param held hundredths of points that open orders held then
 * @param service what was done
 * @param rounds that opened
 */
@Serdeable
record SumsView(
    long accounts,
    long activePeople,
    MembersView members,
    NumbersView opening,
    List<FlowView> flows,
    NumbersView closing,
    NumbersView later,
    NumbersView now,
    long held,
    ServiceView service,
    RoundSumsView rounds) {
  /**
   * Four numbers.
   *
   * @param minutes of service
   * @param honour hundredths of honour points
   * @param spendable hundredths of spendable points
   * @param owed hundredths of owed points
   */
  @Serdeable
  record NumbersView(long minutes, long honour, long spendable, long owed) {
    static NumbersView of(Figures figures) {
      return new NumbersView(
          figures.minutes(), figures.honour(), figures.spendable(), figures.owed());
    }
  }

  /**
   * What some lines move.
   *
   * @param flow {@code earned}, {@code given}, {@code deducted}, {@code adjusted}, {@code
   *     reversed}, {@code redeemed}, {@code expired}, {@code moved-in}, {@code moved-out}, {@code
   *     merged-in}, {@code merged-out} or {@code ended}
   * @param lines how many
   * @param moved by them
   */
  @Serdeable
  record FlowView(String flow, long lines, NumbersView moved) {
    static FlowView of(Flow flow, Tally tally) {
      return new FlowView(flow.word(), tally.lines(), NumbersView.of(tally.moved()));
    }
  }

  /**
   * Members; before, and joined, less left, is after.
   *
   * @param before the period began
   * @param joined in it
   * @param left in it
   * @param after on its last day
   */
  @Serdeable
  record MembersView(long before, long joined, long left, long after) {
    static MembersView of(MemberSums sums) {
      return new MembersView(sums.before(), sums.joined(), sums.left(), sums.after());
    }
  }

  /**
   * What was done.
   *
   * @param sessions that took place
   * @param cancelled sessions that did not
   * @param attendances that became a record
   * @param records of service that have a line
   * @param personTimes how often somebody was served, as far as records say
   */
  @Serdeable
  record ServiceView(
      long sessions, long cancelled, long attendances, long records, long personTimes) {
    static ServiceView of(ServiceSums sums) {
      return new ServiceView(
          sums.sessions(),
          sums.cancelled(),
          sums.attendances(),
          sums.records(),
          sums.personTimes());
    }
  }

  /**
   * Rounds and where their orders are.
   *
   * @param rounds that opened
   * @param orders of all of them
   * @param open waiting for the draw or for pick-up
   * @param handedOver fetched
   * @param returned not fetched
   * @param lost not drawn
   * @param dropped taken back
   * @param points hundredths of points of what was fetched
   */
  @Serdeable
  record RoundSumsView(
      long rounds,
      long orders,
      long open,
      long handedOver,
      long returned,
      long lost,
      long dropped,
      long points) {
    static RoundSumsView of(RoundSums sums) {
      return new RoundSumsView(
          sums.rounds(),
          sums.orders(),
          sums.open(),
          sums.handedOver(),
          sums.returned(),
          sums.lost(),
          sums.dropped(),
          sums.points());
    }
  }

  static SumsView of(ReportSums sums) {
    LedgerSums ledger = sums.ledger();
    return new SumsView(
        ledger.accounts(),
        ledger.active(),
        MembersView.of(sums.members()),
        NumbersView.of(ledger.opening()),
        Stream.of(Flow.values()).map(flow -> FlowView.of(flow, ledger.of(flow))).toList(),
        NumbersView.of(ledger.closing()),
        NumbersView.of(ledger.later()),
        NumbersView.of(ledger.now()),
        ledger.held(),
        ServiceView.of(sums.service()),
        RoundSumsView.of(sums.rounds()));
  }
}
