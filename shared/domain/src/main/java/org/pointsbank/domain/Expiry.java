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
    /** Refuses points that would expire in the half-year of their posting. */
    public After {
      if (halfYears < 1 || announceDays < 0) {
        throw new IllegalArgumentException("not an expiry: " + halfYears + ", " + announceDays);
      }
    }
  }
}
