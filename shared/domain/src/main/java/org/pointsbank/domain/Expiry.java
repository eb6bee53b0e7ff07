package org.pointsbank.domain;

/** Whether points expire. Source: rules 3.6. */
public sealed interface Expiry {
  /** They never do. */
  record Never() implements Expiry {}

  /**
   * At the end of a half-year.
   *
   * @param halfYears so many whole half-years after the one in which they were posted
   * @param announceDays what expires is told so many days ahead
   */
  record After(long halfYears, long announceDays) implements Expiry {
    /** They live no longer than half-years stay apart in an account. */
    public static final long LONGEST = Lots.MOST - 1;

    /** Refuses points that would expire in the half-year of their posting, or live too long. */
    public After {
      if (halfYears < 1 || halfYears > LONGEST || announceDays < 0) {
        throw new IllegalArgumentException("not an expiry: " + halfYears + ", " + announceDays);
      }
    }

    /** The last half-year of what was posted in {@code lot}: it expires at its end. */
    public HalfYear last(HalfYear lot) {
      return lot.plus(halfYears);
    }
  }
}
