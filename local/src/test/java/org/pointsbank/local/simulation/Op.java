package org.pointsbank.local.simulation;

import java.time.Instant;
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

  /** Whether {@code change} is what was asked for. */
  boolean isDoneBy(Mirror.Change change, World before);

  /** Whether more transactions may follow the one under the key, each settled on its own. */
  default boolean goesOn() {
    return false;
  }
}
