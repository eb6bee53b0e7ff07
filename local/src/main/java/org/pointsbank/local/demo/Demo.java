package org.pointsbank.local.demo;

import java.io.PrintStream;
import java.time.Instant;
import org.pointsbank.local.LocalBank;

/** What a local bank is filled with when it starts over an empty table. */
public interface Demo {
  /** Where the bank's clock must stand when it begins. */
  Instant begins();

  /**
   * Fills {@code bank} and tells {@code out} what is there, and how to ask for it.
   *
   * @param bank running, its table empty
   */
  void fill(LocalBank bank, PrintStream out);
}
