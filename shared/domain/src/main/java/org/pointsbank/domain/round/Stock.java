package org.pointsbank.domain.round;

/**
 * The pieces of one prize.
 *
 * @param total what was offered; always {@code left + held + handedOut}
 * @param left for whoever comes first
 * @param held by orders that wait for pick-up
 * @param handedOut for good
 */
public record Stock(long total, long left, long held, long handedOut) {
  /** Refuses counts that do not add up. */
  public Stock {
    if (left < 0 || held < 0 || handedOut < 0 || total != left + held + handedOut) {
      throw new IllegalArgumentException(
          "stock " + total + " is not " + left + " + " + held + " + " + handedOut);
    }
  }

  /** Nobody has anything of it yet. */
  public static Stock of(long total) {
    return new Stock(total, total, 0, 0);
  }
}
