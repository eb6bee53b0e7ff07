package org.pointsbank.domain.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Pause;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.ServiceRecord;

/** Pauses memberships and resumes them. Source: rules 2.6. */
public final class Pauses {
  private Pauses() {}

  /**
   * Decides whether {@code person} pauses from the day that is asked for; {@code records} are at
   * least those of that day and later.
   */
  public static MemberChange pause(
      MemberChange.Asked asked, Person person, List<ServiceRecord> records) {
    if (asked.tooOld()) {
      return new MemberChange.TooOld(asked.oldestDays());
    }
    Optional<Membership> membership = standing(asked, person);
    if (membership.isEmpty()) {
      return new MemberChange.NotMember(asked.day());
    }
    Optional<Pause> other =
        membership.get().pauses().stream()
            .filter(pause -> pause.until().map(asked.day()::isBefore).orElse(true))
            .findFirst();
    if (other.isPresent()) {
      return new MemberChange.PausedAlready(other.get().from());
    }
    List<LocalDate> served = MemberChange.servedSince(asked.day(), records);
    return served.isEmpty()
        ? changed(person, membership.get(), each -> each.pausedFrom(asked.day()))
        : new MemberChange.Served(served.getFirst());
  }

  /** Decides whether {@code person} resumes: the day asked for is the first one without pause. */
  public static MemberChange resume(MemberChange.Asked asked, Person person) {
    Optional<Membership> paused =
        person.memberships().stream()
            .filter(each -> each.community().equals(asked.community()))
            .filter(each -> each.until().isEmpty() && began(each, asked.day()))
            .findFirst();
    return paused
        .map(each -> changed(person, each, now -> now.resumedOn(asked.day())))
        .orElseGet(MemberChange.NotPaused::new);
  }

  private static boolean began(Membership membership, LocalDate day) {
    return membership.openPause().map(pause -> pause.from().isBefore(day)).orElse(false);
  }

  /** The membership in that community that stands on that day and has no end. */
  private static Optional<Membership> standing(MemberChange.Asked asked, Person person) {
    return person
        .membershipOn(asked.day())
        .filter(each -> each.community().equals(asked.community()))
        .filter(each -> each.until().isEmpty());
  }

  private static MemberChange changed(
      Person person, Membership old, UnaryOperator<Membership> change) {
    List<Membership> now =
        person.memberships().stream()
            .map(each -> each.equals(old) ? change.apply(each) : each)
            .toList();
    return new MemberChange.Changed(person.changed(now, person.capacities()));
  }
}
