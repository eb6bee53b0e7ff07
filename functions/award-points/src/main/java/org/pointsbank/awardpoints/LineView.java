package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;

/**
 * A line of a passbook. Points are whole hundredths; what a line moves may be below zero.
 *
 * @param sequence its number in the passbook, from 1
 * @param minutes service minutes it moves
 * @param honour hundredths of honour points it moves
 * @param spendable hundredths of spendable points it moves
 * @param owed hundredths of owed points it moves
 * @param origin from what it comes
 * @param head under which honour counts, if it was earned
 * @param ruleVersion the version of the rule book that made it
 * @param by the person who decided; nobody where the calendar did
 * @param servedOn the local day it belongs to
 * @param postedAt when it was written
 * @param after the balance behind it
 * @param seal hash of the line before it and of this one
 */
@Serdeable
record LineView(
    long sequence,
    long minutes,
    long honour,
    long spendable,
    long owed,
    OriginView origin,
    Optional<Head> head,
    long ruleVersion,
    Optional<String> by,
    LocalDate servedOn,
    OffsetDateTime postedAt,
    BalanceView after,
    String seal) {

  /**
   * A balance.
   *
   * @param minutes service minutes
   * @param honour hundredths of honour points
   * @param spendable hundredths of spendable points
   * @param owed hundredths of owed points
   */
  @Serdeable
  record BalanceView(long minutes, long honour, long spendable, long owed) {}

  /** The line for somebody who may read free texts, or not. */
  static LineView of(PassbookLine line, ZoneId zone, boolean texts) {
    return new LineView(
        line.sequence(),
        line.deltas().minutes(),
        line.deltas().honour(),
        line.deltas().spendable(),
        line.deltas().owed(),
        OriginView.of(line.story().origin(), texts),
        line.story().head(),
        line.story().ruleVersion(),
        line.story().by().map(PersonId::value),
        line.story().servedOn(),
        line.story().postedAt().atZone(zone).toOffsetDateTime(),
        balance(line.after()),
        line.seal());
  }

  private static BalanceView balance(Balance balance) {
    return new BalanceView(
        balance.minutes(),
        balance.honour().hundredths(),
        balance.spendable().hundredths(),
        balance.owed().hundredths());
  }
}
