package org.pointsbank.domain.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Person;

/**
 * Members of a community in a period: {@code before + joined - left = after}.
 *
 * @param before on the day before its first
 * @param joined with a first day in it
 * @param left with a first day no more in it; moved, died and merged ones too
 * @param after on its last day
 */
public record MemberSums(long before, long joined, long left, long after) {
  /** Nobody yet. */
  public static final MemberSums NONE = new MemberSums(0, 0, 0, 0);

  /** How {@code person} counts in {@code community}; whoever comes back joins once more. */
  public static MemberSums of(Person person, CommunityId community, Period period) {
    List<Membership> here =
        person.memberships().stream()
            .filter(membership -> membership.community().equals(community))
            // One that ended on its first day was none on any day.
            .filter(membership -> !membership.until().equals(Optional.of(membership.from())))
            .toList();
    return new MemberSums(
        on(here, period.start().minusDays(1)),
        here.stream().filter(each -> holds(period, each.from())).count(),
        here.stream()
            .filter(each -> each.until().map(day -> holds(period, day)).orElse(false))
            .count(),
        on(here, period.lastDay()));
  }

  private static long on(List<Membership> memberships, LocalDate day) {
    return memberships.stream().filter(membership -> membership.on(day)).count();
  }

  private static boolean holds(Period period, LocalDate day) {
    return !day.isBefore(period.start()) && day.isBefore(period.end());
  }

  /** Both together. */
  public MemberSums plus(MemberSums more) {
    return new MemberSums(
        before + more.before, joined + more.joined, left + more.left, after + more.after);
  }
}
