package org.pointsbank.printpassbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A statement as XLSX: one sheet, its header bold and always in sight. */
final class XlsxFile {
  private static final String POINTS = "0.00";
  private static final String WHOLE = "0";
  private static final String DAY = "yyyy-mm-dd";
  private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

  private XlsxFile() {}

  /** The bytes of the file. */
  static byte[] of(Sheet sheet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "points-bank", "1.0");
        Worksheet page = book.newWorksheet(sheet.name())) {
      header(sheet, page);
      for (int row = 0; row < sheet.rows().size(); row++) {
        for (int column = 0; column < sheet.columns().size(); column++) {
          put(page, row + 1, column, sheet.rows().get(row).at(sheet.columns().get(column)));
        }
      }
      page.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void header(Sheet sheet, Worksheet page) {
    List<StatementColumn> columns = sheet.columns();
    for (int column = 0; column < columns.size(); column++) {
      page.value(0, column, columns.get(column).in(sheet.language()));
      page.style(0, column).bold().set();
      page.width(column, columns.get(column).width());
    }
    page.freezePane(0, 1);
  }

  private static void put(Worksheet page, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Text(String text) -> words(page, row, column, text);
      case Cell.Whole(long number) -> {
        page.value(row, column, number);
        page.style(row, column).format(WHOLE).set();
      }
      case Cell.Amount amount -> {
        page.value(row, column, amount.points());
        page.style(row, column).format(POINTS).set();
      }
      case Cell.Day(var day) -> {
        page.value(row, column, day);
        page.style(row, column).format(DAY).set();
      }
      case Cell.Moment(var moment) -> {
        page.value(row, column, moment);
        page.style(row, column).format(MOMENT).set();
      }
    }
  }

  private static void words(Worksheet page, int row, int column, String text) {
    if (!text.isEmpty()) {
      page.value(row, column, text);
    }
  }
}
