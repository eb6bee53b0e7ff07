package org.pointsbank.printpassbook;

import java.util.Locale;

/**
 * What stands around the rows of a page: whose book it is, what the columns are, what they mean. It
 * is printed once, with the first row of its page.
 *
 * @param cover whose book
 * @param layout of its pages
 * @param glyphs that can be shown
 * @param out where it is written
 */
record PageFrame(Cover cover, Layout layout, Glyphs glyphs, Xhtml out) {
  private static final double LARGEST = 11;

  /** Writes the frame of a page, counted from 1. */
  void write(long page) {
    out.open("div", "class", "band")
        .element("span", "志愿积分存折 · " + account(), "class", "title")
        .element("span", cover.book().toString(), "class", "number")
        .close("div");
    out.open("div", "class", "owner");
    said("社区 Community", cover.community(), "community", 54);
    said("编号 No.", cover.memberNumber(), "member", 44);
    said("姓名 Name", cover.name(), "name", 60);
    said("页 Page", page + " / " + layout.paper().pages(), "sheet", 20);
    out.close("div");
    headings();
    foot();
  }

  private String account() {
    return switch (cover.colour()) {
      case RED -> "红色账户";
      case BLUE -> "蓝色账户";
      case GREEN -> "绿色账户";
    };
  }

  private void said(String label, String value, String style, double width) {
    String text = glyphs.shown(value);
    String size =
        String.format(Locale.ROOT, "font-size:%.2fpt", Layout.oneLine(text, width, LARGEST));
    out.open("div", "class", "said " + style, "style", "width:" + Layout.mm(width))
        .element("span", label, "class", "label")
        .element("span", text, "style", size)
        .close("div");
  }

  private void headings() {
    out.open("div", "class", "headings", "role", "row");
    for (Column column : Column.values()) {
      out.open("div", "class", column.cells(), "role", "columnheader", "style", column.across())
          .element("span", column.zh(), "class", "zh")
          .element("span", column.en(), "class", "en")
          .close("div");
    }
    out.close("div");
  }

  private void foot() {
    out.open("div", "class", "foot", "style", "top:" + Layout.mm(layout.bottom() + 2))
        .element("div", "可用余额是该行入账之后可以兑换的积分；荣誉累计不因兑换减少，供评议评优参考。积分先归还所欠积分，再计入可用余额。")
        .element(
            "div",
            "Spendable: points left for prizes behind that line. Honour: never spent, for reference"
                + " in appraisals. Earned points first repay what is owed.")
        .element("div", "本存折由社区党群服务中心打印，以积分银行账目为准；遗失请持有效证件到中心补办。字库没有的字以 〓 和编码表示。")
        .close("div");
  }
}
