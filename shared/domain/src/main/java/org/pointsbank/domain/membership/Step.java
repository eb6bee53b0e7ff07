package org.pointsbank.domain.membership;

import java.time.LocalDate;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;

/**
 * One thing that happened to a membership: never changed, so that who, when and why are kept.
 * Source: rules 2.8.
 *
 * @param id orders the steps: a UUID of version 7
 * @param person whose
 * @param community where
 * @param kind what happened
 * @param day from when on it counts
 * @param about what it is about: the capacity, the application, who acts for whom, the other
 *     community; empty if nothing
 * @param reason in the words of who did it; empty where none is asked for
 * @param word who did it, and when
 */
public record Step(
    String id,
    PersonId person,
    CommunityId community,
    Kind kind,
    LocalDate day,
    String about,
    String reason,
    Confirmation word) {

  /** What can happen. */
  public enum Kind {
    /** By a worker's hand, by a register, or on an application. */
    ENROLLED,
    /** From this day on no hours are entered. */
    PAUSED,
    /** From this day on hours are entered again. */
    RESUMED,
    /** From this day on the capacity is held. */
    CAPACITY_OPENED,
    /** This is the first day without the capacity. */
    CAPACITY_ENDED,
    /** Somebody may act for the person. */
    PROXY_NAMED,
    /** Somebody may act for the person no more. */
    PROXY_ENDED,
    /** This is the first day without the membership: it goes on in the community it is about. */
    MOVED_OUT,
    /** The membership begins: it came from the community it is about. */
    MOVED_IN,
    /** This is the first day without the membership: the person left. */
    LEFT,
    /** This is the first day without the membership: the person died. */
    DECEASED,
    /** The person is a member again from this day on. */
    RETURNED,
    /** The person was known twice, and goes on as the one it is about. */
    MERGED_OUT,
    /** Somebody who was known twice goes on as this person: it is about the other one. */
    MERGED_IN
  }

  /** A reason may name somebody: it may not reach a log by accident. */
  @Override
  public String toString() {
    return "Step[" + kind + " of " + person + " on " + day + "]";
  }
}
