package org.pointsbank.imports;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The text of a workbook's cell: a date as {@code 2026-07-03}, a time as {@code 08:00}, both as
 * {@code 2026-07-03T08:00}, a number without exponent.
 *
 * <p>Workbooks keep dates as numbers; only the cell's format tells. Formats without a text of their
 * own are known by their number (ECMA-376, 18.8.30).
 */
final class CellText {
  private static final LocalDateTime FIRST_DAY_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
  private static final LocalDateTime FIRST_DAY_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
  private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);
  private static final Set<Integer> DATES =
      Set.of(14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
  private static final Set<Integer> TIMES =
      Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56);
  private static final int BOTH = 22;

  /** Quoted text, escaped characters, colours and locales say nothing about the value. */
  private static final Pattern SILENT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[[^hms\\]][^\\]]*]");

  private static final Pattern DATE = Pattern.compile("[yYdD]");
  private static final Pattern TIME = Pattern.compile("[hHsS]");

  private CellText() {}

  static String of(@Nullable Cell cell, boolean since1904) {
    if (cell == null || cell.getValue() == null) {
      return "";
    }
    if (!(cell.getValue() instanceof BigDecimal number)) {
      return cell.getText();
    }
    Format format = Format.of(cell);
    if (!format.date() && !format.time()) {
      return number.stripTrailingZeros().toPlainString();
    }
    return text(moment(number, since1904), format);
  }

  private static LocalDateTime moment(BigDecimal days, boolean since1904) {
    long seconds = Math.round(days.multiply(SECONDS_PER_DAY).doubleValue());
    return (since1904 ? FIRST_DAY_1904 : FIRST_DAY_1900).plusSeconds(seconds);
  }

  /**
   * A date format may hide a time of day, which counts; a time format hides a day that does not.
   */
  private static String text(LocalDateTime moment, Format format) {
    if (!format.date()) {
      return moment.toLocalTime().toString();
    }
    boolean midnight = moment.toLocalTime().toSecondOfDay() == 0;
    return midnight && !format.time() ? moment.toLocalDate().toString() : moment.toString();
  }

  /** What a cell's format shows of its number. */
  private record Format(boolean date, boolean time) {
    static Format of(Cell cell) {
      return Optional.ofNullable(cell.getDataFormatString())
          .map(Format::of)
          .or(() -> Optional.ofNullable(cell.getDataFormatId()).map(Format::of))
          .orElse(new Format(false, false));
    }

    private static Format of(String code) {
      String said = SILENT.matcher(code).replaceAll("");
      if (said.equalsIgnoreCase("General")) {
        return new Format(false, false);
      }
      return new Format(DATE.matcher(said).find(), TIME.matcher(said).find());
    }

    private static Format of(int builtIn) {
      return new Format(
          DATES.contains(builtIn) || builtIn == BOTH, TIMES.contains(builtIn) || builtIn == BOTH);
    }
  }
}
