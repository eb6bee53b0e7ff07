package org.pointsbank.domain.activity;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.SessionId;

/**
 * One dated occurrence of an activity.
 *
 * @param id names its day and its activity
 * @param community where it takes place
 * @param offer what is offered
 * @param seats how far its places are taken
 * @param state how far it has come
 * @param revision counts changes of the offer alone: whoever changes it names the one they saw
 * @param version counts all changes
 */
public record Session(
    SessionId id,
    CommunityId community,
    Offer offer,
    Seats seats,
    SessionState state,
    long revision,
    long version) {
  /** Whether it is neither cancelled nor completed. */
  public boolean open() {
    return state instanceof SessionState.Open;
  }

  /** Whether every place is taken. */
  public boolean full() {
    return seats.taken() >= offer.places();
  }

  /** Whether it takes up part of {@code time}; a cancelled one does not. */
  public boolean clashesWith(Interval time) {
    return !(state instanceof SessionState.Cancelled) && offer.time().overlaps(time);
  }

  Session seated(Seats others) {
    return new Session(id, community, offer, others, state, revision, version + 1);
  }

  Session offering(Offer other) {
    return new Session(id, community, other, seats, state, revision + 1, version + 1);
  }

  /** The session in {@code next}, counted on. */
  public Session to(SessionState next) {
    return new Session(id, community, offer, seats, next, revision, version + 1);
  }
}
