package org.pointsbank.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.table.ImportRow;

@DisplayName("An uploaded workbook")
final class WorkbookTest {
  private static final List<Column> COLUMN = List.of(Column.demanded("it", "it"));

  @Test
  void isReadAsText() throws Exception {
    assertThat(cell(sheet -> sheet.value(1, 0, "罗 磊"))).isEqualTo("罗磊");
  }

  @Test
  void keepsAPhoneNumberWhole() throws Exception {
    assertThat(cell(sheet -> sheet.value(1, 0, 10064832273L))).isEqualTo("10064832273");
  }

  @Test
  void keepsAFractionExact() throws Exception {
    assertThat(cell(sheet -> sheet.value(1, 0, 1.5))).isEqualTo("1.5");
  }

  @ParameterizedTest(name = "as {0}")
  @CsvSource({"yyyy-mm-dd", "yyyy/m/d", "'yyyy\"年\"m\"月\"d\"日\"'", "'[$-804]yyyy-mm-dd;@'"})
  void saysADateAsOne(String format) throws Exception {
    assertThat(formatted(format, LocalDate.of(1974, 4, 22).atStartOfDay())).isEqualTo("1974-04-22");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"0.3333333333333333, 08:00", "0, 00:00", "0.9993055555555556, 23:59"})
  void saysATimeAsOne(double value, String text) throws Exception {
    assertThat(
            cell(sheet -> {
              sheet.value(1, 0, value);
              sheet.style(1, 0).format("h:mm").set();
            }))
        .isEqualTo(text);
  }

  @Test
  void saysBothWhereTheCellHasBoth() throws Exception {
    assertThat(formatted("yyyy-mm-dd hh:mm", LocalDateTime.of(2026, 7, 3, 7, 55)))
        .isEqualTo("2026-07-03T07:55");
  }

  @Test
  void takesNoColourForATime() throws Exception {
    assertThat(
            cell(sheet -> {
              sheet.value(1, 0, 12);
              sheet.style(1, 0).format("[Red]0").set();
            }))
        .isEqualTo("12");
  }

  @Test
  void countsRowsAsTheSpreadsheetDoes() throws Exception {
    byte[] book =
        book(sheet -> {
          sheet.value(1, 0, "a");
          sheet.value(5, 0, "b");
        });

    assertThat(FileRows.read(book, COLUMN))
        .containsExactly(new ImportRow(2, 1, List.of("a")), new ImportRow(6, 1, List.of("b")));
  }

  @Test
  void isRefusedWhereTwoOfItsRowsHaveOneNumber() throws Exception {
    byte[] book =
        book(sheet -> {
          sheet.value(1, 0, "a");
          sheet.value(2, 0, "b");
        });

    byte[] doubled =
        Rezipped.with(book, "xl/worksheets/sheet1.xml", "<row r=\"3\"", "<row r=\"2\"");

    assertThatThrownBy(() -> FileRows.read(doubled, COLUMN)).isInstanceOf(UnfitFile.class);
  }

  @Test
  void isRefusedWhereItIsBroken() throws Exception {
    byte[] whole = book(sheet -> sheet.value(1, 0, "a"));

    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(new Uploaded.FileUnreadable());
  }

  @Test
  void isRefusedWhereItIsAnotherZip() throws Exception {
    assertThat(refusal(zip(10))).isEqualTo(new Uploaded.FileUnreadable());
  }

  @Test
  void isRefusedWhereItUnpacksToTooMuch() throws Exception {
    assertThat(refusal(zip(70 << 20))).isEqualTo(new Uploaded.FileUnreadable());
  }

  private static byte[] zip(int zeroes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(new byte[zeroes]);
    }
    return out.toByteArray();
  }

  private static String formatted(String format, LocalDateTime value) throws Exception {
    return cell(sheet -> {
      sheet.value(1, 0, value);
      sheet.style(1, 0).format(format).set();
    });
  }

  private static String cell(Consumer<Worksheet> content) throws Exception {
    return FileRows.read(book(content), COLUMN).getFirst().cells().getFirst();
  }

  private static byte[] book(Consumer<Worksheet> content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("1");
      sheet.value(0, 0, "it");
      content.accept(sheet);
    }
    return out.toByteArray();
  }

  private static Uploaded.Refusal refusal(byte[] bytes) {
    return catchThrowableOfType(UnfitFile.class, () -> FileRows.read(bytes, COLUMN)).refusal();
  }
}
