package org.pointsbank.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pointsbank.table.ImportRow;

/**
 * The rows of an uploaded file under the columns of its kind.
 *
 * <p>The first line with any text is the header and row 1. Lines without text are skipped, but keep
 * their number, so that a row's number is the one a spreadsheet shows. Columns that the kind does
 * not know are not looked at.
 */
final class FileRows {
  static final int MOST_ROWS = 100_000;

  private static final int MOST_TEXT = 4_000;

  private FileRows() {}

  static List<ImportRow> read(byte[] bytes, List<Column> columns) throws UnfitFile {
    List<Line> lines = XlsxLines.looksLike(bytes) ? XlsxLines.read(bytes) : CsvLines.read(bytes);
    List<Line> written = lines.stream().filter(line -> !line.blank()).toList();
    if (written.isEmpty()) {
      throw new UnfitFile(new Uploaded.FileEmpty());
    }
    demandInOrder(written);
    Line header = written.getFirst();
    if (written.getLast().number() - header.number() > MOST_ROWS) {
      throw new UnfitFile(new Uploaded.TooManyRows(MOST_ROWS));
    }
    return under(header, written.subList(1, written.size()), columns);
  }

  /** A workbook numbers its rows itself; two of one number could not be told apart later. */
  private static void demandInOrder(List<Line> lines) throws UnfitFile {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).number() <= lines.get(i - 1).number()) {
        throw new UnfitFile(new Uploaded.FileUnreadable());
      }
    }
  }

  private static List<ImportRow> under(Line header, List<Line> rows, List<Column> columns)
      throws UnfitFile {
    List<Integer> places = places(header, columns);
    Map<List<String>, Long> equals = new HashMap<>();
    List<ImportRow> read = new ArrayList<>();
    for (Line line : rows) {
      long number = line.number() - header.number() + 1;
      List<String> cells =
          IntStream.range(0, columns.size())
              .mapToObj(each -> columns.get(each).read(line.cell(places.get(each))))
              .toList();
      if (cells.stream().mapToLong(String::length).sum() > MOST_TEXT) {
        throw new UnfitFile(new Uploaded.RowTooLong(number));
      }
      read.add(new ImportRow(number, equals.merge(cells, 1L, Long::sum), cells));
    }
    return read;
  }

  /** The index of each column in the file; -1 where the file has none. */
  private static List<Integer> places(Line header, List<Column> columns) throws UnfitFile {
    List<Integer> places = new ArrayList<>();
    for (Column column : columns) {
      List<Integer> found =
          IntStream.range(0, header.cells().size())
              .filter(index -> column.stands(header.cell(index)))
              .boxed()
              .toList();
      if (found.size() > 1) {
        throw new UnfitFile(new Uploaded.ColumnTwice(column.name()));
      }
      if (found.isEmpty() && column.demanded()) {
        throw new UnfitFile(new Uploaded.ColumnMissing(column.name()));
      }
      places.add(found.isEmpty() ? -1 : found.getFirst());
    }
    return places;
  }
}
