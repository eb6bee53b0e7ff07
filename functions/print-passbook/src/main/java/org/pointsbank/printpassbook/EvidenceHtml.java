package org.pointsbank.printpassbook;

import java.time.LocalDate;
import java.util.List;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.RuleBooks;

/**
 * Sheets for appraisals as XHTML: one person's, or the list of a Party branch. Source: rules 16.9
 * and 16.10.
 *
 * @param about what stands above the rows
 * @param books that name the items
 * @param glyphs that can be shown
 */
record EvidenceHtml(About about, RuleBooks books, Glyphs glyphs) {
  private static final String STYLE = Style.read("evidence.css");

  /** Of the whole document: a page that is named across would be as narrow as the others. */
  private static final String ACROSS = "@page { size: A4 landscape; margin: 14mm 12mm 16mm 12mm }";

  private static final int QUARTER_MONTHS = 3;
  private static final int HALF_MONTHS = 6;

  /**
   * What a sheet is about.
   *
   * @param community its name
   * @param period of service
   * @param made the local day of the print
   */
  record About(String community, Period period, LocalDate made) {
    private String words() {
      int year = period.start().getYear();
      int month = period.start().getMonthValue();
      if (period.start().plusMonths(QUARTER_MONTHS).equals(period.end())) {
        return "%d 年第 %d 季度".formatted(year, (month - 1) / QUARTER_MONTHS + 1);
      }
      return period.start().plusMonths(HALF_MONTHS).equals(period.end())
          ? "%d 年%s半年".formatted(year, month == 1 ? "上" : "下")
          : year + " 年度";
    }
  }

  /**
   * A Party branch on the day of its roll.
   *
   * @param name of the branch
   * @param day who was in it then is listed
   * @param members by number
   */
  record Branch(String name, LocalDate day, List<Evidence> members) {
    /** Copies the list in. */
    Branch {
      members = List.copyOf(members);
    }
  }

  /** The sheet of one person. */
  String of(Evidence person) {
    Xhtml out = begun("志愿服务评议参考表", "person", "");
    out.open("table", "class", "about");
    out.open("tr");
    said(out, "姓名", glyphs.shown(person.name()));
    said(out, "编号", person.number());
    out.close("tr").open("tr");
    said(out, "社区", glyphs.shown(about.community()));
    said(out, "评议期间", about.words());
    out.close("tr").open("tr");
    said(out, "服务时长", Evidence.time(person.appraisal().total().minutes()));
    said(out, "期间荣誉", person.honours() + " 项");
    out.close("tr").close("table");
    heads(out, person);
    EvidenceTable table = new EvidenceTable(out, glyphs);
    table.write(
        "服务项目",
        person.appraisal().items().entrySet().stream()
            .map(
                each -> new EvidenceTable.Row(Evidence.item(books, each.getKey()), each.getValue()))
            .toList());
    table.write(
        "积分来源",
        person.appraisal().sources().entrySet().stream()
            .map(each -> new EvidenceTable.Row(Evidence.word(each.getKey()), each.getValue()))
            .toList());
    return ended(out);
  }

  private static void heads(Xhtml out, Evidence person) {
    out.open("table", "class", "rows").open("thead").open("tr");
    for (Head head : Head.values()) {
      out.element("th", Evidence.word(head), "class", "sum");
    }
    out.element("th", "荣誉积分合计", "class", "sum").close("tr").close("thead");
    out.open("tbody").open("tr");
    for (Head head : Head.values()) {
      out.element("td", Evidence.points(person.honour(head)), "class", "sum");
    }
    out.element("td", Evidence.points(person.appraisal().total().honour()), "class", "sum total")
        .close("tr")
        .close("tbody")
        .close("table");
  }

  /** The list of a Party branch: two rows a member, headings on every page. */
  String of(Branch branch) {
    Xhtml out = begun("党支部党员志愿服务评议参考名册", "branch", ACROSS);
    out.open("table", "class", "about").open("tr");
    said(out, "党支部", glyphs.shown(branch.name()));
    said(out, "社区", glyphs.shown(about.community()));
    said(out, "评议期间", about.words());
    said(out, "名册日", branch.day().toString());
    said(out, "人数", branch.members().size() + " 人");
    out.close("tr").close("table");
    out.open("table", "class", "rows").open("thead").open("tr");
    for (String heading : List.of("序号", "编号", "姓名", "服务时长")) {
      out.element("th", heading);
    }
    for (Head head : Head.values()) {
      out.element("th", Evidence.word(head), "class", "sum");
    }
    out.element("th", "合计", "class", "sum").element("th", "荣誉", "class", "sum");
    out.close("tr").close("thead");
    for (int i = 0; i < branch.members().size(); i++) {
      member(out, i + 1, branch.members().get(i));
    }
    out.close("table");
    return ended(out);
  }

  private void member(Xhtml out, int place, Evidence member) {
    out.open("tbody", "class", "member").open("tr");
    out.element("td", String.valueOf(place))
        .element("td", member.number())
        .element("td", glyphs.shown(member.name()))
        .element("td", Evidence.time(member.appraisal().total().minutes()));
    for (Head head : Head.values()) {
      out.element("td", Evidence.points(member.honour(head)), "class", "sum");
    }
    out.element("td", Evidence.points(member.appraisal().total().honour()), "class", "sum total")
        .element("td", String.valueOf(member.honours()), "class", "sum")
        .close("tr");
    out.open("tr")
        .element("td", "", "class", "more")
        .element("td", glyphs.shown(member.details(books)), "class", "more", "colspan", "9")
        .close("tr")
        .close("tbody");
  }

  private static void said(Xhtml out, String label, String text) {
    out.element("td", label, "class", "label").element("td", text, "class", "said");
  }

  private static Xhtml begun(String title, String kind, String page) {
    return new Xhtml()
        .raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head>")
        .raw("<meta charset=\"utf-8\"/>")
        .element("title", title)
        .open("style")
        .raw(STYLE)
        .raw(page)
        .close("style")
        .raw("</head>")
        .open("body", "class", kind)
        .element("h1", title);
  }

  private String ended(Xhtml out) {
    return out.element("p", Evidence.NOTE, "class", "note")
        .element("p", "打印日期 " + about.made(), "class", "made")
        .raw("</body></html>")
        .toString();
  }
}
