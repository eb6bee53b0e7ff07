package org.pointsbank.awardpoints;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.voucher.Grounds;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.imports.Row;
import org.pointsbank.imports.WrittenDay;

/** What a row of a sheet of awards says by itself. Source: rules 9.7. */
sealed interface AwardRow {
  /** Points as people write them: at most two places behind the point. */
  Pattern POINTS = Pattern.compile("[0-9]{1,7}(?:\\.[0-9]{1,2})?");

  /** What sheets call the heads, in Chinese or English. */
  Map<String, Head> HEADS =
      Map.of(
          "活动参与", Head.PARTICIPATION,
          "工作履职", Head.DUTY,
          "作用发挥", Head.ROLE,
          "实际成效", Head.RESULTS,
          "participation", Head.PARTICIPATION,
          "duty", Head.DUTY,
          "role", Head.ROLE,
          "results", Head.RESULTS);

  /** What sheets call the accounts, in Chinese or English. */
  Map<String, Colour> COLOURS =
      Map.of(
          "红色账户", Colour.RED,
          "红色", Colour.RED,
          "red", Colour.RED,
          "蓝色账户", Colour.BLUE,
          "蓝色", Colour.BLUE,
          "blue", Colour.BLUE,
          "绿色账户", Colour.GREEN,
          "绿色", Colour.GREEN,
          "green", Colour.GREEN);

  /** Everything in it can be. */
  record Read(Matter.Award award, Grounds grounds) implements AwardRow {}

  /** The cell under {@code column} cannot be. */
  record Bad(String reason, String column) implements AwardRow {}

  /** Reads the cells of {@code row}; the first that cannot be is told. */
  static AwardRow of(Row row) {
    Optional<Head> head = word(HEADS, row.cell(AwardSheetColumns.HEAD));
    Optional<Points> points = points(row.cell(AwardSheetColumns.POINTS));
    Optional<LocalDate> day = WrittenDay.read(row.cell(AwardSheetColumns.DATE));
    if (head.isEmpty()) {
      return new Bad("unknown-head", AwardSheetColumns.HEAD);
    }
    if (points.isEmpty()) {
      return new Bad("bad-points", AwardSheetColumns.POINTS);
    }
    if (day.isEmpty()) {
      return new Bad("bad-date", AwardSheetColumns.DATE);
    }
    if (!says(row, AwardSheetColumns.REASON, NewVoucher.LONGEST_REASON)) {
      return new Bad("bad-reason", AwardSheetColumns.REASON);
    }
    if (!says(row, AwardSheetColumns.EVIDENCE, NewVoucher.LONGEST_EVIDENCE)) {
      return new Bad("bad-evidence", AwardSheetColumns.EVIDENCE);
    }
    return new Read(
        new Matter.Award(head.get(), points.get()),
        new Grounds(
            day.get(), row.cell(AwardSheetColumns.REASON), row.cell(AwardSheetColumns.EVIDENCE)));
  }

  /** The account's colour, if the row names one. */
  static Optional<Colour> colour(Row row) {
    return word(COLOURS, row.cell(AwardSheetColumns.ACCOUNT));
  }

  private static <T> Optional<T> word(Map<String, T> words, String cell) {
    return Optional.ofNullable(words.get(cell.toLowerCase(Locale.ROOT)));
  }

  private static Optional<Points> points(String cell) {
    if (!POINTS.matcher(cell).matches()) {
      return Optional.empty();
    }
    long hundredths = new BigDecimal(cell).movePointRight(2).longValueExact();
    return hundredths < 1 || hundredths > NewVoucher.MOST
        ? Optional.empty()
        : Optional.of(new Points(hundredths));
  }

  private static boolean says(Row row, String column, int longest) {
    String text = row.cell(column);
    return !text.isEmpty()
        && text.length() <= longest
        && text.chars().noneMatch(Character::isISOControl);
  }
}
