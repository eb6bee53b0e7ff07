package org.pointsbank.printpassbook;

import java.util.Arrays;

/** The columns of a page, from left to right; A4 has 186 mm between its margins. */
enum Column {
  /** The number of the line. */
  LINE("行号", "Line", 12, true),
  /** When it was written. */
  POSTED("入账日期", "Posted", 22, false),
  /** When it was served. */
  SERVED("服务日期", "Served", 22, false),
  /** From what it comes. */
  WHAT("摘要", "What", 46, false),
  /** Minutes it moves. */
  MINUTES("分钟", "Minutes", 15, true),
  /** Spendable points it moves. */
  POINTS("积分收支", "Points", 17, true),
  /** Spendable points behind it. */
  SPENDABLE("可用余额", "Spendable", 18, true),
  /** Honour points behind it. */
  HONOUR("荣誉累计", "Honour", 18, true),
  /** Who decided. */
  OPERATOR("经办", "By", 16, true);

  /** Between the edge of a column and its text, in millimetres. */
  private static final double PADDING = 1.25;

  private final String zh;
  private final String en;
  private final int width;
  private final boolean number;

  Column(String zh, String en, int width, boolean number) {
    this.zh = zh;
    this.en = en;
    this.width = width;
    this.number = number;
  }

  /** Its Chinese name. */
  String zh() {
    return zh;
  }

  /** Its English name. */
  String en() {
    return en;
  }

  private int width() {
    return width;
  }

  /** Where its text begins, from the left margin, in millimetres. */
  private double left() {
    return Arrays.stream(values()).takeWhile(before -> before != this).mapToInt(Column::width).sum()
        + PADDING;
  }

  /** How a text fits into it: only what people say may get a second line. */
  Layout.Fit fit(String text, Layout layout) {
    return this == WHAT ? layout.lines(text, room()) : layout.line(text, room());
  }

  /** How much of it is for text, in millimetres. */
  double room() {
    return width - 2 * PADDING;
  }

  /** Its place in a row, as style sheets write it. */
  String across() {
    return "left:%s;width:%s".formatted(Layout.mm(left()), Layout.mm(room()));
  }

  /** The class of its cells. */
  String cells() {
    return number ? "cell right" : "cell";
  }

  /** What stands in it. */
  String of(Entry entry) {
    return switch (this) {
      case LINE -> entry.line();
      case POSTED -> entry.posted();
      case SERVED -> entry.served();
      case WHAT -> entry.what();
      case MINUTES -> entry.minutes();
      case POINTS -> entry.points();
      case SPENDABLE -> entry.spendable();
      case HONOUR -> entry.honour();
      case OPERATOR -> entry.operator();
    };
  }
}
