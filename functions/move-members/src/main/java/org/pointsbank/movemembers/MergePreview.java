package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.MembershipState;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.ServiceRecord;

/**
 * What two people would bring together.
 *
 * @param keep as whom the other one would go on
 * @param drop the other one
 * @param overlaps records of the two that share time
 * @param openOrders of the other one: they are dropped or picked up first
 */
@Serdeable
record MergePreview(
    SideView keep, SideView drop, List<OverlapView> overlaps, List<String> openOrders) {

  /**
   * One of the two.
   *
   * @param person the bank's own id
   * @param number the member number
   * @param name masked
   * @param memberships in communities, oldest first
   * @param accounts by community and colour
   */
  @Serdeable
  record SideView(
      String person,
      String number,
      String name,
      List<TimeView> memberships,
      List<BookView> accounts) {
    static SideView of(Person person, List<Account> accounts, LocalDate today) {
      return new SideView(
          person.id().value(),
          person.number(),
          person.maskedName(),
          person.memberships().stream().map(each -> TimeView.of(each, today)).toList(),
          accounts.stream().map(BookView::of).toList());
    }
  }

  /**
   * A time in a community.
   *
   * @param community which one
   * @param from the first day
   * @param until the first day no more, if it ended
   * @param state as it stands today
   */
  @Serdeable
  record TimeView(
      String community, LocalDate from, Optional<LocalDate> until, MembershipState state) {
    static TimeView of(Membership membership, LocalDate today) {
      return new TimeView(
          membership.community().value(),
          membership.from(),
          membership.until(),
          membership.stateOn(today));
    }
  }

  /**
   * An account.
   *
   * @param community where it is kept
   * @param colour its colour
   * @param minutes service minutes
   * @param honour hundredths of honour points
   * @param spendable hundredths of spendable points
   * @param held hundredths that open orders hold
   * @param owed hundredths that are owed
   */
  @Serdeable
  record BookView(
      String community,
      Colour colour,
      long minutes,
      long honour,
      long spendable,
      long held,
      long owed) {
    static BookView of(Account account) {
      return new BookView(
          account.id().community().value(),
          account.id().colour(),
          account.balance().minutes(),
          account.balance().honour().hundredths(),
          account.balance().spendable().hundredths(),
          account.held().hundredths(),
          account.balance().owed().hundredths());
    }
  }

  /**
   * Two records that share time.
   *
   * @param keep the record of whoever is kept
   * @param drop the record of the other one
   * @param start when the shared time begins
   * @param end when it ends
   */
  @Serdeable
  record OverlapView(String keep, String drop, LocalDateTime start, LocalDateTime end) {
    static OverlapView of(ServiceRecord kept, ServiceRecord dropped) {
      LocalDateTime one = kept.time().start();
      LocalDateTime other = dropped.time().start();
      LocalDateTime oneEnd = kept.time().end();
      LocalDateTime otherEnd = dropped.time().end();
      return new OverlapView(
          kept.id().toString(),
          dropped.id().toString(),
          one.isBefore(other) ? other : one,
          oneEnd.isBefore(otherEnd) ? oneEnd : otherEnd);
    }
  }
}
