package org.pointsbank.printpassbook;

import java.time.LocalDate;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.honour.Honour;

/** The page of a certificate as XHTML: one sheet, across. */
final class CertificateHtml {
  private static final String STYLE = Style.read("certificate.css");
  private static final int MONTHS = 3;

  private CertificateHtml() {}

  /**
   * Whose certificate it is.
   *
   * @param name of the person
   * @param community for which they stood
   * @param day on which it was decided
   */
  record Holder(String name, String community, LocalDate day) {
    /** No name may reach a log by accident. */
    @Override
    public String toString() {
      return "Holder";
    }
  }

  /** The certificate of {@code honour}, in characters that {@code glyphs} cover. */
  static String of(Honour honour, Holder holder, Glyphs glyphs) {
    Xhtml out = new Xhtml();
    out.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head>")
        .raw("<meta charset=\"utf-8\"/>")
        .element("title", honour.certificate().number())
        .open("style")
        .raw(STYLE)
        .close("style")
        .raw("</head><body>")
        .raw("<div class=\"page\"><div class=\"outer\"></div><div class=\"inner\"></div>")
        .element("div", "荣誉证书", "class", "title")
        .element("div", "Certificate of Honour", "class", "english")
        .element("div", glyphs.shown(holder.name()) + " 同志：", "class", "name")
        .element("div", glyphs.shown(text(honour)), "class", "text")
        .element("div", "特发此证，以资鼓励。", "class", "closing")
        .element("div", glyphs.shown(holder.community() + "社区"), "class", "community")
        .element("div", day(holder.day()), "class", "day")
        .element("div", "证书编号 No. " + honour.certificate().number(), "class", "number")
        .element("div", "核验码 Code " + honour.certificate().code().grouped(), "class", "code")
        .raw("</div></body></html>");
    return out.toString();
  }

  private static String text(Honour honour) {
    return "在 %s“%s”评选中荣获第 %d 名。"
        .formatted(period(honour.given().period()), honour.given().name(), honour.given().rank());
  }

  private static String period(Period period) {
    int year = period.start().getYear();
    boolean quarter = period.start().plusMonths(MONTHS).equals(period.end());
    return quarter
        ? "%d 年第 %d 季度".formatted(year, (period.start().getMonthValue() - 1) / MONTHS + 1)
        : year + " 年度";
  }

  private static String day(LocalDate day) {
    return "%d 年 %d 月 %d 日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
