package org.pointsbank.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.table.ImportRow;

@DisplayName("An uploaded text file")
final class FileRowsTest {
  private static final List<Column> COLUMNS =
      List.of(
          Column.demanded("number", "编号", "Number"),
          Column.demanded("name", "姓名"),
          Column.optional("note", "备注"));

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void isReadInEitherEncoding(String charset) throws UnfitFile {
    assertThat(read("编号,姓名\nV1,罗磊𠮷\n".getBytes(Charset.forName(charset))))
        .containsExactly(row(2, 1, "V1", "罗磊𠮷", ""));
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void mayBeginWithAByteOrderMark(String charset) throws UnfitFile {
    assertThat(read("\uFEFF编号,姓名\nV1,罗磊\n".getBytes(Charset.forName(charset))))
        .containsExactly(row(2, 1, "V1", "罗磊", ""));
  }

  @ParameterizedTest(name = "by {0}")
  @ValueSource(strings = {",", ";", "\t"})
  void isSeparatedInAnyCommonWay(String separator) throws UnfitFile {
    assertThat(read(text("编号|姓名\r\nV1|罗磊\r\n".replace("|", separator))))
        .containsExactly(row(2, 1, "V1", "罗磊", ""));
  }

  @Test
  void mayQuoteSeparatorsAndLineEnds() throws UnfitFile {
    assertThat(read(text("编号,姓名,备注\nV1,罗磊,\"a,b\nc\"\"d\"\nV2,韩平,\n")))
        .containsExactly(row(2, 1, "V1", "罗磊", "a,bc\"d"), row(3, 1, "V2", "韩平", ""));
  }

  @Test
  void mayHaveItsColumnsInAnyOrderAndMoreOfThem() throws UnfitFile {
    assertThat(read(text("备注,血型,姓 名,ＮＵＭＢＥＲ\nn,A,罗磊,V1\n")))
        .containsExactly(row(2, 1, "V1", "罗磊", "n"));
  }

  @Test
  void countsBlankLinesAndSkipsThem() throws UnfitFile {
    assertThat(read(text("\n编号,姓名\n\n, \nV1,罗磊\n\u3000,\nV2,韩平\n\n")))
        .containsExactly(row(4, 1, "V1", "罗磊", ""), row(6, 1, "V2", "韩平", ""));
  }

  @Test
  void tellsEqualRowsApartInTheirOrder() throws UnfitFile {
    assertThat(read(text("编号,姓名\nV1,罗磊\nV2,韩平\nＶ１,罗 磊\n")))
        .containsExactly(
            row(2, 1, "V1", "罗磊", ""), row(3, 1, "V2", "韩平", ""), row(4, 2, "V1", "罗磊", ""));
  }

  @Test
  void mayEndARowEarlyOrLate() throws UnfitFile {
    assertThat(read(text("编号,姓名,备注\nV1\nV2,韩平,n,more\n")))
        .containsExactly(row(2, 1, "V1", "", ""), row(3, 1, "V2", "韩平", "n"));
  }

  @Test
  void isRefusedWhereAColumnIsMissing() {
    assertThat(refusal(text("编号,备注\nV1,n\n"))).isEqualTo(new Uploaded.ColumnMissing("name"));
  }

  @Test
  void isRefusedWhereAColumnComesTwice() {
    assertThat(refusal(text("编号,姓名,number\nV1,罗磊,V2\n")))
        .isEqualTo(new Uploaded.ColumnTwice("number"));
  }

  @Test
  void isRefusedWhereItIsNoText() {
    assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41, 0}))
        .isEqualTo(new Uploaded.FileUnreadable());
  }

  @Test
  void isRefusedWhereAQuoteNeverCloses() {
    assertThat(refusal(text("编号,姓名\nV1,罗磊\nV2,\"韩平\nV3,罗霞\n")))
        .isEqualTo(new Uploaded.QuoteBroken(3));
  }

  @Test
  void isRefusedWhereItIsEmpty() {
    assertThat(refusal(text(" \r\n,\r\n"))).isEqualTo(new Uploaded.FileEmpty());
  }

  @Test
  void isRefusedWhereARowIsNoRow() {
    assertThat(refusal(text("编号,姓名\nV1," + "罗".repeat(5000))))
        .isEqualTo(new Uploaded.RowTooLong(2));
  }

  @Test
  void isRefusedWhereItHasTooManyRows() {
    assertThat(refusal(text("编号,姓名\n" + "V1,\n".repeat(100_001))))
        .isEqualTo(new Uploaded.TooManyRows(100_000));
  }

  @Test
  void mayHaveNoRowsAtAll() throws UnfitFile {
    assertThat(read(text("编号,姓名"))).isEmpty();
  }

  @Test
  void isReadAsLargeAsTheDistrictHasIt() throws UnfitFile {
    List<Column> columns =
        List.of(Column.demanded("community", "社区"), Column.demanded("by", "登记人"));

    assertThat(FileRows.read(SampleRegister.file("sign-in-sheets-2026-Q3.csv"), columns))
        .hasSize(4204)
        .first()
        .isEqualTo(row(2, 1, "桂园", "桂园-W1"));
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  private static ImportRow row(long number, long ordinal, String... cells) {
    return new ImportRow(number, ordinal, List.of(cells));
  }

  private static List<ImportRow> read(byte[] bytes) throws UnfitFile {
    return FileRows.read(bytes, COLUMNS);
  }

  private static Uploaded.Refusal refusal(byte[] bytes) {
    return catchThrowableOfType(UnfitFile.class, () -> read(bytes)).refusal();
  }
}
