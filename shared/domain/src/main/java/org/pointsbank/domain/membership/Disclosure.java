package org.pointsbank.domain.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DisclosureId;
import org.pointsbank.domain.PersonId;

/**
 * That a worker asked for the phone and birth date of somebody, and for what: written before
 * anything is told, and never changed. Source: rules 8.10.
 *
 * @param id orders the disclosures: a UUID of version 7
 * @param community where
 * @param subject whose data
 * @param purpose for what, in the worker's words
 * @param word who asked, and when
 */
public record Disclosure(
    DisclosureId id, CommunityId community, Subject subject, String purpose, Confirmation word) {

  /** Whose data is told. */
  public sealed interface Subject {
    /** Somebody who is known in the community. */
    record Known(PersonId person) implements Subject {}

    /** Somebody who wishes to become a member. */
    record Applying(ApplicationId application) implements Subject {}
  }

  /** Until when it is told: the end of the local day on which it was asked for. */
  public Instant until(ZoneId zone) {
    return LocalDate.ofInstant(word.at(), zone).plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** Whether {@code reader} is told at {@code now}: nobody but whoever asked, and only that day. */
  public boolean tells(PersonId reader, Instant now, ZoneId zone) {
    return word.by().equals(reader) && now.isBefore(until(zone));
  }

  /** A purpose may name somebody: it may not reach a log by accident. */
  @Override
  public String toString() {
    return "Disclosure[" + id + " of " + subject + "]";
  }
}
