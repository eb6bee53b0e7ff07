package org.pointsbank.domain;

import java.time.Instant;

/**
 * The end of an account's chain of lines.
 *
 * @param sequence the number of the last line; 0 without one
 * @param seal of the last line: it holds all lines before it
 * @param postedAt when the last line was written
 */
public record Tip(long sequence, String seal, Instant postedAt) {
  /** No line yet. */
  public static final Tip NONE = new Tip(0, "", Instant.EPOCH);
}
