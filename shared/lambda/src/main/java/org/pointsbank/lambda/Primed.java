package org.pointsbank.lambda;

/**
 * A bean that does more than its routes show while they find nothing: before a function's snapshot
 * is taken it does so once, on nobody's behalf.
 */
public interface Primed {
  /** Does what it does when there is something to do; reads and writes nothing in the table. */
  void prime();
}
