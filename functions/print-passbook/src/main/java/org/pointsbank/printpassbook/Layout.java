package org.pointsbank.printpassbook;

import java.util.Locale;
import org.pointsbank.domain.PaperRules;

/**
 * Where things stand on a page of A4, in millimetres from its upper left corner. The places of rows
 * depend on the paper alone, so that a later print meets the rows of an earlier one.
 *
 * @param paper how many rows a page has
 */
record Layout(PaperRules paper) {
  /** Left and right. */
  static final double MARGIN = 12;

  /** Where the first row begins. */
  static final double FIRST_ROW = 54;

  private static final double LAST_ROW = 262;
  private static final double HIGHEST_ROW = 10;
  private static final double LARGEST_TEXT = 9;
  private static final double SMALLEST_TEXT = 5;

  /** Two lines of a text end up to so many characters early. */
  private static final double RAGGED = 2;

  private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

  /** From the radicals on. */
  private static final int FIRST_WIDE = 0x2E80;

  /** Of a line of text, in parts of the row: two lines must fit. */
  private static final double SMALL = 0.36;

  private static final double LARGE = 0.6;

  /** So much smaller a text may be before it gets a second line. */
  private static final double LITTLE = 0.8;

  /** How high a row is. */
  double rowHeight() {
    return Math.min(HIGHEST_ROW, (LAST_ROW - FIRST_ROW) / paper.linesPerPage());
  }

  /** Where a row begins, counted from 1. */
  double top(long row) {
    return FIRST_ROW + (row - 1) * rowHeight();
  }

  /** Where the rows of a whole page end. */
  double bottom() {
    return top(paper.linesPerPage() + 1);
  }

  /**
   * Fits {@code text} into one line of {@code width} millimetres of a row, as large as may be; what
   * does not fit even in the smallest size ends in "…".
   */
  Fit line(String text, double width) {
    double fitting = oneLine(text, width, largest());
    double smallest = Math.min(SMALLEST_TEXT, largest());
    return fitting < smallest
        ? new Fit(cut(text, width * POINTS_PER_MILLIMETRE / smallest), smallest, 1)
        : new Fit(text, fitting, 1);
  }

  /** The same for a text that may get a second line where one would be too small. */
  Fit lines(String text, double width) {
    double fitting = oneLine(text, width, largest());
    if (fitting >= largest() * LITTLE) {
      return new Fit(text, fitting, 1);
    }
    double two = Math.min(LARGEST_TEXT - 1, rowHeight() * SMALL * POINTS_PER_MILLIMETRE);
    double smallest = Math.min(SMALLEST_TEXT, two);
    double room = 2 * width * POINTS_PER_MILLIMETRE;
    double most = room / smallest - RAGGED;
    return ems(text) > most
        ? new Fit(cut(text, most), smallest, 2)
        : new Fit(text, Math.min(two, room / (ems(text) + RAGGED)), 2);
  }

  private double largest() {
    return Math.min(LARGEST_TEXT, rowHeight() * LARGE * POINTS_PER_MILLIMETRE);
  }

  /**
   * How a text fits.
   *
   * @param text what is left of it
   * @param size in points
   * @param lines 1 or 2
   */
  record Fit(String text, double size, int lines) {}

  private static String cut(String text, double most) {
    int end = text.length();
    while (ems(text.substring(0, end)) + 1 > most) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + "…";
  }

  /** The size in which {@code text} fits into one line of {@code width} millimetres, in points. */
  static double oneLine(String text, double width, double largest) {
    return Math.min(largest, width * POINTS_PER_MILLIMETRE / Math.max(1, ems(text)));
  }

  /** How wide a text is at most, in its own size. */
  private static double ems(String text) {
    return text.codePoints().mapToDouble(Layout::em).sum();
  }

  /** Chinese characters are as wide as they are high. */
  private static double em(int codePoint) {
    if (codePoint >= FIRST_WIDE) {
      return 1;
    }
    return Character.isUpperCase(codePoint) ? 0.72 : 0.58;
  }

  /** A length as style sheets write it. */
  static String mm(double length) {
    return String.format(Locale.ROOT, "%.2fmm", length);
  }
}
