package org.pointsbank.domain.report;

/**
 * A figure of a report, reckoned in two ways.
 *
 * @param name of what must be the same
 * @param reckoned out of the parts
 * @param stated by the last lines, the heads, or the whole
 */
public record Check(String name, long reckoned, long stated) {
  /** Whether both are the same. */
  public boolean holds() {
    return reckoned == stated;
  }
}
