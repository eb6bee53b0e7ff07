package org.pointsbank.domain.activity;

import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.SessionId;

/**
 * One person and one session.
 *
 * @param community where the session takes place
 * @param session which one
 * @param person who
 * @param capacity as what they serve
 * @param turn their turn among those who signed up; 0 without one
 * @param entry who signed them up, and when
 * @param state where they stand
 * @param tries wrong codes of the last minute
 * @param version counts changes, and 0 is one that is not in the table yet
 */
public record SignUp(
    CommunityId community,
    SessionId session,
    PersonId person,
    Capacity capacity,
    long turn,
    Mark entry,
    SignUpState state,
    Tries tries,
    long version) {
  static SignUp outside(Session session, PersonId person, Capacity capacity, Mark entry) {
    return new SignUp(
        session.community(),
        session.id(),
        person,
        capacity,
        0,
        entry,
        new SignUpState.Outside(),
        Tries.NONE,
        0);
  }

  /** The same anew: with another capacity, turn and entry, as {@code next}. */
  SignUp anew(Capacity other, long nextTurn, Mark by, SignUpState next) {
    return new SignUp(community, session, person, other, nextTurn, by, next, tries, version + 1);
  }

  /** Whether they have a place or wait for one, or are there: their capacity is settled. */
  boolean standing() {
    return !(state instanceof SignUpState.Outside || state instanceof SignUpState.Cancelled);
  }

  SignUp tried(Tries more) {
    return new SignUp(community, session, person, capacity, turn, entry, state, more, version + 1);
  }

  /** The sign-up in {@code next}, counted on. */
  public SignUp to(SignUpState next) {
    return new SignUp(community, session, person, capacity, turn, entry, next, tries, version + 1);
  }
}
