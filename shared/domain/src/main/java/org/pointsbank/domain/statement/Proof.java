package org.pointsbank.domain.statement;

/** Whether an account's lines lead from what was brought forward to what its head says. */
public sealed interface Proof {
  /** They do: each line fits the one before it, and the head fits the last. */
  record AddsUp() implements Proof {}

  /**
   * A line is not there.
   *
   * @param line its number
   */
  record LineMissing(long line) implements Proof {}

  /**
   * A line does not fit the one before it: its numbers, or its seal.
   *
   * @param line its number
   */
  record LineDiffers(long line) implements Proof {}

  /** The head says something else than the last line. */
  record HeadDiffers() implements Proof {}

  /** Whether all is as it must be. */
  default boolean holds() {
    return this instanceof AddsUp;
  }
}
