package org.pointsbank.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a text file: UTF-8 where the bytes are that, else GB18030; separated by whichever of
 * comma, semicolon and tab its first line has most of.
 */
final class CsvLines {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvLines() {}

  static List<Line> read(byte[] bytes) throws UnfitFile {
    String text = text(bytes);
    List<Line> lines = new ArrayList<>();
    try {
      for (CsvRecord csv : records(text)) {
        lines.add(new Line(lines.size() + 1L, csv.getFields()));
      }
    } catch (CsvParseException e) {
      throw new UnfitFile(new Uploaded.QuoteBroken(lines.size() + 1L));
    }
    return lines;
  }

  /**
   * A short or long line is that row's trouble; a quote that never closes would eat all the rest.
   */
  private static CsvReader<CsvRecord> records(String text) {
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(text);
  }

  private static char separator(String text) {
    String header = text.stripLeading().lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String header, char wanted) {
    return header.chars().filter(each -> each == wanted).count();
  }

  private static String text(byte[] bytes) throws UnfitFile {
    String text =
        decoded(bytes, StandardCharsets.UTF_8)
            .or(() -> decoded(bytes, GB18030))
            .orElseThrow(() -> new UnfitFile(new Uploaded.FileUnreadable()));
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** The text, if every byte of it has its meaning. */
  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
