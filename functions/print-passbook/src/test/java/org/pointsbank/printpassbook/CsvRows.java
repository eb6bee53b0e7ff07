package org.pointsbank.printpassbook;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.testkit.Played;

/**
 * A statement as a strict reader finds it.
 *
 * @param rows by the names of their columns
 */
record CsvRows(List<NamedCsvRecord> rows) {
  static CsvRows of(Played played) {
    if (played.status() != 200) {
      throw new IllegalStateException(played.text());
    }
    String text = new String(played.bytes(), StandardCharsets.UTF_8);
    return new CsvRows(
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.STRICT)
            .missingFieldStrategy(FieldMismatchStrategy.STRICT)
            .ofNamedCsvRecord(text.substring(1))
            .stream()
            .toList());
  }

  /** The rows of one kind. */
  List<NamedCsvRecord> of(String kind) {
    return rows.stream().filter(row -> row.getField("Row").equals(kind)).toList();
  }

  /** Some columns of the rows of one kind, with blanks between them. */
  List<String> shown(String kind, String... columns) {
    return of(kind).stream()
        .map(row -> Stream.of(columns).map(row::getField).collect(Collectors.joining(" ")))
        .toList();
  }
}
