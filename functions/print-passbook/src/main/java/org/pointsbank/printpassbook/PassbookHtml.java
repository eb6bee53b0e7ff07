package org.pointsbank.printpassbook;

import static org.pointsbank.printpassbook.Layout.mm;

import java.util.List;
import java.util.Locale;
import org.pointsbank.domain.passbook.Print;

/**
 * The pages of a print as XHTML, for a browser's own printing and for the PDF alike. A page that an
 * earlier print has begun gets its new rows alone: all above stays blank.
 */
final class PassbookHtml {
  private static final String STYLE = Style.read("passbook.css");

  /** Of a row, for its text, and for what is left above it. */
  private static final double TEXT = 0.84;

  private static final double ABOVE = 0.08;

  /** How thick the line below a row is, in millimetres. */
  private static final double RULE = 0.15;

  private final PrintedBook book;
  private final Layout layout;
  private final Glyphs glyphs;
  private final Xhtml out = new Xhtml();

  private PassbookHtml(PrintedBook book, Glyphs glyphs) {
    this.book = book;
    this.layout = new Layout(book.print().paper());
    this.glyphs = glyphs;
  }

  /** All pages of {@code book}, in characters that {@code glyphs} cover. */
  static String of(PrintedBook book, Glyphs glyphs) {
    return new PassbookHtml(book, glyphs).document();
  }

  private String document() {
    out.raw("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\"><head>")
        .raw("<meta charset=\"utf-8\"/>")
        .element("title", book.cover().book() + " / " + book.print().number())
        .open("style")
        .raw(STYLE)
        .close("style")
        .raw("</head>")
        .open("body", "class", book.cover().colour().name().toLowerCase(Locale.ROOT));
    book.print().sheets().forEach(this::page);
    return out.raw("</body></html>").toString();
  }

  private void page(Print.Sheet sheet) {
    out.open("div", "class", "page", "role", "table");
    if (sheet.isNew()) {
      new PageFrame(book.cover(), layout, glyphs, out).write(sheet.page());
    }
    List<Entry> entries = book.on(sheet);
    for (int i = 0; i < entries.size(); i++) {
      row(sheet.fromRow() + i, entries.get(i));
    }
    out.close("div");
  }

  private void row(long row, Entry entry) {
    String place = "top:%s;height:%s".formatted(mm(layout.top(row)), mm(layout.rowHeight() - RULE));
    out.open("div", "class", "row", "role", "row", "style", place);
    for (Column column : Column.values()) {
      cell(column, glyphs.shown(column.of(entry)));
    }
    out.close("div");
  }

  private void cell(Column column, String text) {
    Layout.Fit fit = column.fit(text, layout);
    String style =
        String.format(
            Locale.ROOT,
            "%s;top:%s;height:%s;font-size:%.2fpt;line-height:%s",
            column.across(),
            mm(layout.rowHeight() * ABOVE),
            mm(layout.rowHeight() * TEXT),
            fit.size(),
            mm(layout.rowHeight() * TEXT / fit.lines()));
    out.element("div", fit.text(), "class", column.cells(), "role", "cell", "style", style);
  }
}
