package org.pointsbank.domain.membership;

import java.time.LocalDate;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.ServiceRecord;

/**
 * What comes of a change to somebody's membership or capacities: every answer is listed here.
 * Source: rules 2.6 and 2.11.
 */
public sealed interface MemberChange {
  /** The person as they are from now on. */
  record Changed(Person person) implements MemberChange {}

  /** They are no member of that community on that day, or today. */
  record NotMember(LocalDate day) implements MemberChange {}

  /** The day is still to come. */
  record Future(LocalDate day) implements MemberChange {}

  /** The day lies more than the rule book's days back. */
  record TooOld(long oldestDays) implements MemberChange {}

  /** They hold that capacity on that day or later. */
  record Held(LocalDate since) implements MemberChange {}

  /** They do not hold that capacity, or only from a later day on. */
  record NotHeld(LocalDate day) implements MemberChange {}

  /** A pause stands on that day or later. */
  record PausedAlready(LocalDate since) implements MemberChange {}

  /** No pause is open that began before that day. */
  record NotPaused() implements MemberChange {}

  /** A record that takes up its time is of that day, which the change would no longer allow. */
  record Served(LocalDate day) implements MemberChange {}

  /**
   * What is asked for.
   *
   * @param community where
   * @param day from when on it is to count
   * @param today the district's day
   * @param oldestDays so far back it may count
   */
  record Asked(CommunityId community, LocalDate day, LocalDate today, long oldestDays) {
    boolean tooOld() {
      return day.isBefore(today.minusDays(oldestDays));
    }
  }

  /** The last day from {@code day} on of which one of {@code records} takes up its time. */
  static List<LocalDate> servedSince(LocalDate day, List<ServiceRecord> records) {
    return records.stream()
        .filter(record -> record.state().occupies())
        .map(record -> record.id().date())
        .filter(date -> !date.isBefore(day))
        .sorted()
        .toList()
        .reversed();
  }
}
