package org.pointsbank.domain;

/**
 * How large a paper passbook is. Source: rules 10.1.
 *
 * @param linesPerPage lines on one page
 * @param pages pages of one book
 */
public record PaperRules(long linesPerPage, long pages) {
  /** Refuses a book without room. */
  public PaperRules {
    if (linesPerPage < 1 || pages < 1) {
      throw new IllegalArgumentException("not a book: " + pages + " x " + linesPerPage);
    }
  }
}
