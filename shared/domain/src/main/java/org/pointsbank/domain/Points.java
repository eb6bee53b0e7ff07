package org.pointsbank.domain;

import java.util.Locale;

/**
 * An amount of points, never below zero.
 *
 * @param hundredths whole hundredths of a point: {@code 1.00 point = 100}
 */
public record Points(long hundredths) implements Comparable<Points> {
  /** No points at all. */
  public static final Points NONE = new Points(0);

  /** Refuses a negative amount: a debt is {@code owed}, a type of its own in every account. */
  public Points {
    if (hundredths < 0) {
      throw new IllegalArgumentException("points below zero: " + hundredths);
    }
  }

  /** The sum of both. */
  public Points plus(Points other) {
    return new Points(Math.addExact(hundredths, other.hundredths));
  }

  /**
   * What is left after {@code other} is taken away.
   *
   * @throws IllegalArgumentException if {@code other} is more than this
   */
  public Points minus(Points other) {
    return new Points(Math.subtractExact(hundredths, other.hundredths));
  }

  /** Whether {@code other} can be taken away. */
  public boolean covers(Points other) {
    return hundredths >= other.hundredths;
  }

  /** The smaller of both. */
  public Points atMost(Points other) {
    return hundredths <= other.hundredths ? this : other;
  }

  @Override
  public int compareTo(Points other) {
    return Long.compare(hundredths, other.hundredths);
  }

  /** With two decimals, as people write it: {@code 1.75}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
  }
}
