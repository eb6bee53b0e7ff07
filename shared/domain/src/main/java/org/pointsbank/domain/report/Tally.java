package org.pointsbank.domain.report;

import org.pointsbank.domain.statement.Figures;

/**
 * What some lines move together.
 *
 * @param lines how many
 * @param moved by all of them
 */
public record Tally(long lines, Figures moved) {
  /** Nothing yet. */
  public static final Tally NONE = new Tally(0, Figures.NONE);

  /** Both together. */
  public Tally plus(Tally more) {
    return new Tally(lines + more.lines, moved.plus(more.moved));
  }
}
