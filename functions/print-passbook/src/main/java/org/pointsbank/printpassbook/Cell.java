package org.pointsbank.printpassbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** One cell of a statement. */
sealed interface Cell {
  /** Nothing. */
  Cell BLANK = new Text("");

  /** How CSV writes it. */
  String csv();

  /**
   * Words, made harmless: no spreadsheet takes them for a formula.
   *
   * @param text as it is shown
   */
  record Text(String text) implements Cell {
    /** What spreadsheets begin a formula with, in both widths, or drop before one. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    /** Puts an apostrophe before what could be a formula. Source: rules 11.6. */
    public Text {
      if (!text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0) {
        text = "'" + text;
      }
    }

    @Override
    public String csv() {
      return text;
    }
  }

  /**
   * A whole number: minutes, or a version.
   *
   * @param number as it is
   */
  record Whole(long number) implements Cell {
    @Override
    public String csv() {
      return Long.toString(number);
    }
  }

  /**
   * Points, with two decimals.
   *
   * @param hundredths of a point, with their sign
   */
  record Amount(long hundredths) implements Cell {
    BigDecimal points() {
      return BigDecimal.valueOf(hundredths, 2);
    }

    @Override
    public String csv() {
      return points().toPlainString();
    }
  }

  /**
   * A local day.
   *
   * @param day as it is
   */
  record Day(LocalDate day) implements Cell {
    @Override
    public String csv() {
      return day.toString();
    }
  }

  /**
   * A local moment, to the second.
   *
   * @param moment as it is
   */
  record Moment(LocalDateTime moment) implements Cell {
    private static final DateTimeFormatter FORM =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    @Override
    public String csv() {
      return FORM.format(moment);
    }
  }
}
