package org.pointsbank.printpassbook;

import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.ServiceItem;
import org.pointsbank.domain.honour.Appraisal;

/**
 * What the ledger says about a person's period, in the words of paper. Source: rules 16.9.
 *
 * @param number the member number
 * @param name as the reader may see it; empty for who sees none
 * @param appraisal what the lines add up to
 * @param honours how many honours of the period stand
 */
record Evidence(String number, String name, Appraisal appraisal, long honours) {
  /** That it is for reference. */
  static final String NOTE = "本表依据积分账户生成，仅供民主评议、评先评优参考。";

  private static final long MINUTES = 60;

  /** No name may reach a log by accident. */
  @Override
  public String toString() {
    return "Evidence";
  }

  /** What a head is called. */
  static String word(Head head) {
    return switch (head) {
      case PARTICIPATION -> "活动参与";
      case DUTY -> "工作履职";
      case ROLE -> "作用发挥";
      case RESULTS -> "实际成效";
    };
  }

  /** What a source of lines is called. */
  static String word(String source) {
    return switch (source) {
      case "served" -> "服务";
      case "award" -> "加分";
      case "deduction" -> "扣分";
      case "adjustment" -> "调整";
      case "reversed" -> "冲正";
      default -> throw new IllegalArgumentException("no source: " + source);
    };
  }

  /** Hours and minutes: {@code 3 小时 5 分}. */
  static String time(long minutes) {
    String sign = minutes < 0 ? "-" : "";
    long whole = Math.abs(minutes);
    return "%s%d 小时 %d 分".formatted(sign, whole / MINUTES, whole % MINUTES);
  }

  /** Points with two decimals; what was taken back may be more than what was earned. */
  static String points(long hundredths) {
    return hundredths < 0 ? "-" + new Points(-hundredths) : new Points(hundredths).toString();
  }

  /** An item's name by the newest book that has it, or else its code, which sheets know. */
  static String item(RuleBooks books, String code) {
    return books.books().stream()
        .flatMap(book -> book.item(code).stream())
        .map(ServiceItem::nameZh)
        .reduce((_, newer) -> newer)
        .orElse(code);
  }

  /** Hundredths of honour points under {@code head}. */
  long honour(Head head) {
    return appraisal.heads().getOrDefault(head, 0L);
  }

  /** Items and sources in one line each, for a list of many. */
  String details(RuleBooks books) {
    String items = joined(appraisal.items(), books);
    String sources =
        appraisal.sources().entrySet().stream()
            .map(each -> said(word(each.getKey()), each.getValue()))
            .collect(Collectors.joining("； "));
    return "项目： "
        + (items.isEmpty() ? "无" : items)
        + " ｜ 来源： "
        + (sources.isEmpty() ? "无" : sources);
  }

  private static String joined(SortedMap<String, Appraisal.Sum> items, RuleBooks books) {
    return items.entrySet().stream()
        .map((Map.Entry<String, Appraisal.Sum> each) ->
            said(item(books, each.getKey()), each.getValue()))
        .collect(Collectors.joining("； "));
  }

  private static String said(String name, Appraisal.Sum sum) {
    return "%s %d 笔 %s %s 分"
        .formatted(name, sum.lines(), time(sum.minutes()), points(sum.honour()));
  }
}
