package org.pointsbank.lambda;

import org.pointsbank.table.Transaction;

/** What a use case decided on what it read; nothing is written yet. */
public sealed interface Decision<T> {
  /** Write this, and answer that; the answer holds ids and numbers, no personal data. */
  record Write<T>(Transaction transaction, T answer) implements Decision<T> {}

  /** Write nothing, and say why. */
  record Refuse<T>(Problem problem) implements Decision<T> {
    /** Refuses with {@code code} and nothing more to say. */
    public Refuse(ProblemCode code) {
      this(Problem.of(code));
    }
  }

  /**
   * Refuse, but write this: a refusal that must be remembered, such as a wrong code. Its problem is
   * one that stays under the idempotency key, so that it counts once.
   */
  record Decline<T>(Transaction transaction, Problem problem) implements Decision<T> {}
}
