package org.pointsbank.domain.activity;

/**
 * How far the places of a session are taken.
 *
 * @param taken by those who are in
 * @param waiting how many wait for a place
 * @param turns given so far: who signs up gets the next one, and the lowest of those who wait comes
 *     first
 */
public record Seats(long taken, long waiting, long turns) {
  /** Nobody yet. */
  public static final Seats NONE = new Seats(0, 0, 0);

  /** Refuses less than nobody. */
  public Seats {
    if (taken < 0 || waiting < 0 || turns < 0) {
      throw new IllegalArgumentException("no seats: " + taken + ", " + waiting + ", " + turns);
    }
  }

  Seats in() {
    return new Seats(taken + 1, waiting, turns + 1);
  }

  Seats queued() {
    return new Seats(taken, waiting + 1, turns + 1);
  }

  Seats out() {
    return new Seats(taken - 1, waiting, turns);
  }

  Seats left() {
    return new Seats(taken, waiting - 1, turns);
  }

  /** Somebody who waited is in. */
  Seats promoted() {
    return new Seats(taken + 1, waiting - 1, turns);
  }
}
