package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The file of a statement")
final class StatementFilesTest {
  private static final String CANARY = "=HYPERLINK(\"http://evil.example\",\"点\")";

  @Test
  void beginsWithAByteOrderMarkAndEndsEveryRowInCarriageReturnAndLineFeed() {
    try (Ledger ledger = new Ledger().withEveryOrigin("组织演练")) {
      byte[] csv = ledger.all("worker-chen", Ledger.ACCOUNT + "/csv").bytes();
      String text = new String(csv, StandardCharsets.UTF_8);

      assertThat(csv).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
      assertThat(text).endsWith("\r\n");
      assertThat(text.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    }
  }

  @Test
  void takesNoWordsForAFormulaInCsv() {
    try (Ledger ledger = new Ledger().named(CANARY).withEveryOrigin(CANARY)) {
      String text =
          new String(
              ledger.all("worker-chen", Ledger.ACCOUNT + "/csv").bytes(), StandardCharsets.UTF_8);

      assertThat(text)
          .contains(",\"'=HYPERLINK(\"\"http")
          .contains(",\"Award =HYPERLINK(\"\"http")
          .doesNotContain(",=")
          .doesNotContain("\"=");
    }
  }

  @Test
  void takesNoWordsForAFormulaInXlsx() throws IOException {
    try (Ledger ledger = new Ledger().named(CANARY).withEveryOrigin(CANARY)) {
      List<Row> rows = xlsx(ledger);

      assertThat(text(rows.get(3), "Name", rows)).isEqualTo("'" + CANARY);
      assertThat(text(rows.get(3), "What for", rows)).isEqualTo("Award " + CANARY);
      assertThat(rows.stream().flatMap(Row::stream).filter(Objects::nonNull))
          .noneMatch(cell -> cell.getType() == CellType.FORMULA);
    }
  }

  @ParameterizedTest(name = "such as {0}")
  @ValueSource(strings = {"=1", "+1", "-1", "@a", "\ta", "\ra", "\na", "＝1", "＋1", "－1", "＠a"})
  void quotesWhateverCouldBeAFormula(String text) {
    assertThat(new Cell.Text(text).csv()).isEqualTo("'" + text);
  }

  @ParameterizedTest(name = "such as {0}")
  @ValueSource(strings = {"", "a=1", "1-2", "王芳", "(1)", "'=1"})
  void leavesOtherWordsAlone(String text) {
    assertThat(new Cell.Text(text).csv()).isEqualTo(text);
  }

  @Test
  void keepsNumbersAsNumbersInXlsx() throws IOException {
    try (Ledger ledger = new Ledger().withEveryOrigin("组织演练")) {
      List<Row> rows = xlsx(ledger);
      Row prize = rows.get(4);

      assertThat(text(prize, "What for", rows)).isEqualTo("Prize 大米");
      assertThat(number(prize, "Spendable", rows)).isEqualByComparingTo("-3.00");
      assertThat(number(prize, "Minutes after", rows)).isEqualByComparingTo("60");
      assertThat(prize.getCell(column("Served", rows)).asDate().toLocalDate())
          .isEqualTo("2026-06-20");
      assertThat(text(rows.getLast(), "Adds up", rows)).isEqualTo("yes");
    }
  }

  @Test
  void keepsItsBoldHeaderInSight(@TempDir Path folder) throws IOException {
    try (Ledger ledger = new Ledger()) {
      Path file = folder.resolve("statement.xlsx");
      Files.write(file, ledger.all("worker-chen", Ledger.ACCOUNT + "/xlsx").bytes());

      assertThat(part(file, "xl/worksheets/sheet1.xml"))
          .contains("ySplit=\"1\"")
          .contains("state=\"frozen\"");
      assertThat(part(file, "xl/styles.xml")).contains("<b/>");
    }
  }

  private static String part(Path xlsx, String name) throws IOException {
    try (ZipFile zip = new ZipFile(xlsx.toFile());
        InputStream part = zip.getInputStream(zip.getEntry(name))) {
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Row> xlsx(Ledger ledger) throws IOException {
    byte[] bytes = ledger.all("worker-chen", Ledger.ACCOUNT + "/xlsx").bytes();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      return book.getFirstSheet().read();
    }
  }

  private static int column(String name, List<Row> rows) {
    Row header = rows.getFirst();
    return (int) header.stream().takeWhile(cell -> !cell.getText().equals(name)).count();
  }

  private static String text(Row row, String column, List<Row> rows) {
    return row.getCellText(column(column, rows));
  }

  private static BigDecimal number(Row row, String column, List<Row> rows) {
    return row.getCellAsNumber(column(column, rows)).orElseThrow();
  }
}
