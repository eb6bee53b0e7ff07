package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.RecordId;

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
 * @param by the person who decided
 * @param servedOn the local day it belongs to
 * @param postedAt when it was written
 * @param after the balance behind it
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
    String by,
    LocalDate servedOn,
    OffsetDateTime postedAt,
    BalanceView after) {

  /**
   * From what a line comes.
   *
   * @param kind {@code served} or {@code redeemed}
   * @param record the service record, if hours were served
   * @param item the code of its service item
   * @param reckoning the sum in words
   * @param order the order, if a prize was handed over
   * @param round the half-year of its round
   * @param prize what was handed over
   * @param prizeName what it was called then
   */
  @Serdeable
  record OriginView(
      String kind,
      Optional<String> record,
      Optional<String> item,
      Optional<String> reckoning,
      Optional<String> order,
      Optional<String> round,
      Optional<String> prize,
      Optional<String> prizeName) {}

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

  static LineView of(PassbookLine line, ZoneId zone) {
    return new LineView(
        line.sequence(),
        line.deltas().minutes(),
        line.deltas().honour(),
        line.deltas().spendable(),
        line.deltas().owed(),
        origin(line.story().origin()),
        line.story().head(),
        line.story().ruleVersion(),
        line.story().by().value(),
        line.story().servedOn(),
        line.story().postedAt().atZone(zone).toOffsetDateTime(),
        balance(line.after()));
  }

  private static OriginView origin(Origin origin) {
    Optional<String> none = Optional.empty();
    return switch (origin) {
      case Origin.Served(RecordId record, String item, String reckoning) ->
          new OriginView(
              "served",
              Optional.of(record.toString()),
              Optional.of(item),
              Optional.of(reckoning),
              none,
              none,
              none,
              none);
      case Origin.Redeemed(OrderId order, HalfYear round, PrizeId prize, String name) ->
          new OriginView(
              "redeemed",
              none,
              none,
              none,
              Optional.of(order.value()),
              Optional.of(round.toString()),
              Optional.of(prize.value()),
              Optional.of(name));
    };
  }

  private static BalanceView balance(Balance balance) {
    return new BalanceView(
        balance.minutes(),
        balance.honour().hundredths(),
        balance.spendable().hundredths(),
        balance.owed().hundredths());
  }
}
