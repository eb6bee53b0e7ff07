package org.pointsbank.domain.round;

import java.util.Locale;

/** How far a round has come, in this order. Source: rules 6.1. */
public enum Phase {
  /** Prizes are added; the commitment is published. */
  ANNOUNCED,
  /** Orders are placed and dropped. */
  ORDERING,
  /** The list is sealed and drawn, and each order learns what came of it. */
  ALLOCATING,
  /** Prizes are handed over; what is left goes first come. */
  PICK_UP,
  /** What was not picked up went back. */
  CLOSED;

  /** The word for it in the table and in the API: {@code pick-up}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The phase that {@code word} is for.
   *
   * @throws IllegalArgumentException if it is for none
   */
  public static Phase ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
