package org.pointsbank.printpassbook;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A statement as CSV: UTF-8 with a byte order mark, by which Excel knows it, and CRLF. */
final class CsvFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvFile() {}

  /** The bytes of the file. */
  static byte[] of(Sheet sheet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      text.write(BYTE_ORDER_MARK);
      write(sheet, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Sheet sheet, Writer text) throws IOException {
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(sheet.columns().stream().map(column -> column.in(sheet.language())).toList());
      for (Sheet.Row row : sheet.rows()) {
        csv.writeRecord(sheet.columns().stream().map(column -> row.at(column).csv()).toList());
      }
    }
  }
}
