package org.pointsbank.printpassbook;

import java.util.List;
import org.pointsbank.domain.honour.Appraisal;

/**
 * A table of sums on the sheet of one person.
 *
 * @param out where it is written
 * @param glyphs that can be shown
 */
record EvidenceTable(Xhtml out, Glyphs glyphs) {
  /**
   * What lines of one kind bring.
   *
   * @param name what they are called
   * @param sum of them
   */
  record Row(String name, Appraisal.Sum sum) {}

  /** Writes {@code rows}; a table without any says so. */
  void write(String heading, List<Row> rows) {
    out.open("table", "class", "rows").open("thead").open("tr");
    out.element("th", heading, "class", "wide")
        .element("th", "笔数", "class", "sum")
        .element("th", "时长", "class", "sum")
        .element("th", "荣誉积分", "class", "sum")
        .close("tr")
        .close("thead")
        .open("tbody");
    if (rows.isEmpty()) {
      out.open("tr").element("td", "无", "colspan", "4").close("tr");
    }
    for (Row row : rows) {
      out.open("tr")
          .element("td", glyphs.shown(row.name()))
          .element("td", String.valueOf(row.sum().lines()), "class", "sum")
          .element("td", Evidence.time(row.sum().minutes()), "class", "sum")
          .element("td", Evidence.points(row.sum().honour()), "class", "sum")
          .close("tr");
    }
    out.close("tbody").close("table");
  }
}
