package org.pointsbank.redeempoints;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A partner's settlement as CSV, in both languages: UTF-8 with a byte order mark, rows end in CR
 * LF; no spreadsheet takes a name for a formula. Source: rules 6.9 and 11.6.
 */
final class SponsorCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

  private SponsorCsv() {}

  /** The text of the file. */
  static String of(SponsorSettlement settlement) {
    Stream<List<String>> prizes =
        settlement.prizes().stream()
            .map(prize ->
                List.of(
                    harmless(prize.name()),
                    points(prize.price()),
                    Long.toString(prize.delivered()),
                    points(prize.points())));
    return Stream.concat(
            Stream.concat(
                Stream.of(
                    List.of("赞助单位 partner", harmless(settlement.name()), settlement.partner(), ""),
                    List.of("奖品 prize", "单价 price", "已领份数 delivered", "积分 points")),
                prizes),
            sums(settlement))
        .map(SponsorCsv::row)
        .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
  }

  private static Stream<List<String>> sums(SponsorSettlement settlement) {
    return Stream.of(
        List.of("合计 total", "", Long.toString(settlement.delivered()), points(settlement.points())),
        List.of("额度 budget", "", "", points(settlement.budget())),
        List.of("存折行合计 lines of passbooks", "", "", points(settlement.linePoints())),
        List.of("是否相符 adds up", "", "", settlement.addsUp() ? "是 yes" : "否 no"));
  }

  private static String row(List<String> cells) {
    return cells.stream().map(SponsorCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  private static String harmless(String text) {
    return DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String points(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).toPlainString();
  }
}
