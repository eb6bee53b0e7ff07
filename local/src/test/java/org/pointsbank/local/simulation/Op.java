package org.pointsbank.local.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.pointsbank.testkit.simulation.Mirror;

/** Something that a client asks for, and what an auditor knows of it. */
interface Op {
  /** What the tally calls it. */
  default String name() {
    return getClass().getEnclosingClass().getSimpleName().replace("Ops", "")
        + getClass().getSimpleName();
  }

  /** What is sent. */
  Request request();

  /** What the bank may say to it at {@code now}, as the table is. */
  Verdict verdict(World world, Instant now);

  /**
   * What may have come up since the call began, and yet does not undo what was decided before: a
   * hand-over under way when its round ends still stands, as long as the piece waits.
   */
  default Set<String> late() {
    return Set.of();
  }

  /** Codes with which the bank may turn somebody away before it listens: nothing is kept of it. */
  default Set<String> unheard() {
    return Set.of();
  }

  /** What somebody else may want instead of them, if that is known. */
  default Optional<Op> rival(World world, RandomGenerator chance) {
    return Optional.empty();
  }

  /** Whether {@code change} is what was asked for. */
  boolean isDoneBy(Mirror.Change change, World before);

  /** Whether {@code changes} may stand beside what is done under the key, settled on their own. */
  default boolean goesOn(List<Mirror.Change> changes) {
    return false;
  }
}
