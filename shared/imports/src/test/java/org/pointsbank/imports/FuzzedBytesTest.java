package org.pointsbank.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.table.ImportRow;

/**
 * Files changed by a fuzzer that watches which branches they take: what is read of them can be
 * written and read again. An ordinary build plays the examples beside it alone; with {@code
 * JAZZER_FUZZ=1} they are changed for {@code jazzer.max_duration}.
 */
@DisplayName("Fuzzed bytes as a file")
final class FuzzedBytesTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.demanded("number", "编号"),
          Column.spoken("note", "备注"),
          Column.optional("day", "日期"));

  @FuzzTest
  void areReadOrAreUnfit(byte[] file) {
    rows(file).ifPresent(rows -> assertThat(rows(written(rows))).contains(rows));
  }

  /** Else the fuzzer would begin with nothing but refusals. */
  @ParameterizedTest
  @ValueSource(strings = {"comma", "semicolon", "gb18030"})
  void areReadWhereTheyAreGoodExamples(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            FuzzedBytesTest.class.getResourceAsStream(
                "FuzzedBytesTestInputs/areReadOrAreUnfit/" + name + ".csv"))) {
      assertThat(rows(file.readAllBytes())).isPresent();
    }
  }

  private static Optional<List<ImportRow>> rows(byte[] file) {
    try {
      return Optional.of(FileRows.read(file, COLUMNS));
    } catch (UnfitFile unfit) {
      assertThat(unfit.refusal()).isNotNull();
      return Optional.empty();
    }
  }

  /** The same rows under their numbers, with a column that nobody reads, so that none is blank. */
  private static byte[] written(List<ImportRow> rows) {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
    csv.writeRecord("编号", "备注", "日期", "-");
    long number = 1;
    for (ImportRow row : rows) {
      for (number++; number < row.number(); number++) {
        csv.writeRecord("");
      }
      csv.writeRecord(Stream.concat(row.cells().stream(), Stream.of("-")).toList());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
