package org.pointsbank.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The lines of a workbook's first sheet. */
final class XlsxLines {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
  private static final long MOST_UNPACKED = 64L << 20;

  private XlsxLines() {}

  /** Whether {@code bytes} begin as a zip does. */
  static boolean looksLike(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  static List<Line> read(byte[] bytes) throws UnfitFile {
    try {
      demandBounded(bytes);
      return lines(bytes);
    } catch (IOException | RuntimeException e) {
      // The reader answers a broken workbook with whatever its parsing stumbles over.
      throw new UnfitFile(new Uploaded.FileUnreadable());
    }
  }

  private static List<Line> lines(byte[] bytes) throws IOException {
    try (ReadableWorkbook book =
            new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      return rows.map(row -> line(row, book.isDate1904())).toList();
    }
  }

  private static Line line(Row row, boolean since1904) {
    return new Line(
        row.getRowNum(), row.stream().map(cell -> CellText.of(cell, since1904)).toList());
  }

  /** A few kilobytes of zip may hold gigabytes, whatever its directory says. */
  private static void demandBounded(byte[] bytes) throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      long unpacked = 0;
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        unpacked += unpacked(zip.getInputStream(entry), MOST_UNPACKED - unpacked);
      }
    }
  }

  private static long unpacked(InputStream entry, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    try (entry) {
      for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
        unpacked += read;
        if (unpacked > most) {
          throw new IOException("unpacks to more than " + MOST_UNPACKED);
        }
      }
    }
    return unpacked;
  }
}
