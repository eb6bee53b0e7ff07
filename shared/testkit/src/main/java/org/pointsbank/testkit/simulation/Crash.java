package org.pointsbank.testkit.simulation;

/** The process ends here: no handler may catch this, and nothing behind it is done. */
public final class Crash extends Error {
  private static final long serialVersionUID = 1;

  /** Ends the process at {@code where}. */
  public Crash(String where) {
    super(where, null, false, false);
  }
}
