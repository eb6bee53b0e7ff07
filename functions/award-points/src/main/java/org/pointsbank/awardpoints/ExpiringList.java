package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Expiring;
import org.pointsbank.domain.Points;

/**
 * What expires when. Points are whole hundredths.
 *
 * @param items account by account, colour by colour; those of which nothing expires are left out
 * @param totals of this page, the earliest first
 * @param nextCursor where to go on, if there are more accounts
 */
@Serdeable
record ExpiringList(
    List<ExpiringAccount> items, List<ExpiringTotal> totals, Optional<String> nextCursor) {

  /**
   * What of one account expires.
   *
   * @param person whose it is
   * @param number the member number
   * @param colour its colour
   * @param name masked for an officer: {@code 王*}; auditors do not see it
   * @param lots oldest first
   */
  @Serdeable
  record ExpiringAccount(
      String person, String number, Colour colour, Optional<String> name, List<ExpiringLot> lots) {
    static ExpiringAccount of(Account account, Optional<String> name, List<Expiring> lots) {
      return new ExpiringAccount(
          account.id().person().value(),
          account.number(),
          account.id().colour(),
          name,
          lots.stream().map(ExpiringLot::of).toList());
    }
  }

  /**
   * The points of one half-year.
   *
   * @param postedIn the half-year in which they were posted
   * @param on the first day without them
   * @param points hundredths that expire unless they are spent before
   * @param held hundredths that orders hold and protect
   */
  @Serdeable
  record ExpiringLot(String postedIn, LocalDate on, long points, long held) {
    static ExpiringLot of(Expiring lot) {
      return new ExpiringLot(
          lot.lot().toString(), lot.on(), lot.unprotected().hundredths(), lot.held().hundredths());
    }
  }

  /**
   * What expires at once.
   *
   * @param on the first day without it
   * @param points hundredths that expire unless they are spent before
   * @param held hundredths that orders hold and protect
   */
  @Serdeable
  record ExpiringTotal(LocalDate on, long points, long held) {
    /** The totals of {@code lots}, the earliest first. */
    static List<ExpiringTotal> of(List<Expiring> lots) {
      return lots.stream()
          .collect(Collectors.groupingBy(Expiring::on, TreeMap::new, Collectors.toList()))
          .entrySet()
          .stream()
          .map(day ->
              new ExpiringTotal(
                  day.getKey(),
                  sum(day.getValue(), Expiring::unprotected),
                  sum(day.getValue(), Expiring::held)))
          .toList();
    }

    private static long sum(List<Expiring> lots, Function<Expiring, Points> part) {
      return lots.stream().map(part).reduce(Points.NONE, Points::plus).hundredths();
    }
  }
}
