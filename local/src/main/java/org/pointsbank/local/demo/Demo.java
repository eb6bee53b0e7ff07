package org.pointsbank.local.demo;

import java.io.PrintStream;
import org.pointsbank.local.LocalBank;

/** What a local bank is filled with when it starts over an empty table. */
@FunctionalInterface
public interface Demo {
  /**
   * Fills {@code bank} and tells {@code out} what is there, and how to ask for it.
   *
   * @param bank running, its table empty
   */
  void fill(LocalBank bank, PrintStream out);
}
