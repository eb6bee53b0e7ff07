package org.pointsbank.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;

/** How totals by quarter lie inside an account's head and its year items; short names: 1 KB. */
final class QuarterFields {
  static final Attribute<Map<String, QuarterTotals>> QUARTERS =
      Attribute.map("quarters", totals -> written(totals).attributes(), QuarterFields::totals);

  private static final Attribute<Long> LINES = Attribute.whole("l");
  private static final Attribute<Long> MINUTES = Attribute.whole("m");

  private QuarterFields() {}

  static Map<String, QuarterTotals> written(Map<Quarter, QuarterTotals> totals) {
    Map<String, QuarterTotals> named = new HashMap<>();
    totals.forEach((quarter, total) -> named.put(quarter.toString(), total));
    return named;
  }

  static Map<Quarter, QuarterTotals> read(Map<String, QuarterTotals> named) {
    Map<Quarter, QuarterTotals> totals = new HashMap<>();
    named.forEach((name, total) -> totals.put(Quarter.parse(name), total));
    return totals;
  }

  static Fields written(QuarterTotals totals) {
    Fields fields = Fields.NONE.with(LINES, totals.lines()).with(MINUTES, totals.minutes());
    for (Map.Entry<Head, Long> honour : totals.honour().entrySet()) {
      fields = fields.with(honour(honour.getKey()), honour.getValue());
    }
    return fields;
  }

  static QuarterTotals totals(Fields fields) {
    Map<Head, Long> honour = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      fields.find(honour(head)).ifPresent(points -> honour.put(head, points));
    }
    return new QuarterTotals(fields.get(LINES), fields.get(MINUTES), honour);
  }

  private static Attribute<Long> honour(Head head) {
    return Attribute.whole(head.name());
  }
}
