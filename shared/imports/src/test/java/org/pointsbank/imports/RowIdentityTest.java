package org.pointsbank.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.table.ImportRow;

@DisplayName("A row's identity")
final class RowIdentityTest {
  @Test
  void isOfItsCellsAndNotOfItsPlace() {
    assertThat(identity(7, 1, "a", "b")).isEqualTo(identity(8, 1, "a", "b"));
  }

  @Test
  void tellsEqualRowsOfOneFileApart() {
    assertThat(identity(7, 1, "a", "b")).isNotEqualTo(identity(7, 2, "a", "b"));
  }

  @Test
  void tellsWhereOneCellEnds() {
    assertThat(identity(7, 1, "ab", "c")).isNotEqualTo(identity(7, 1, "a", "bc"));
  }

  @Test
  void takesNoCellForTwo() {
    assertThat(identity(7, 1, "a1:b", "")).isNotEqualTo(identity(7, 1, "a", "b"));
  }

  @Test
  void neverChanges() {
    assertThat(identity(7, 1, "V00001", "罗磊"))
        .isEqualTo("1990a83a3e5d6ff55cb69beece886c79c938415eff60d9b28d7cda0d2c0650c8");
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({"'', '', true", "3, '', false", "'', 3, false"})
  void isWhatItWasWhereALaterColumnIsBlank(String first, String second, boolean same) {
    List<Column> columns =
        List.of(Column.optional("a"), Column.optional("b"), Column.later("c"), Column.later("d"));
    ImportRow row = new ImportRow(7, 1, List.of("V00001", "罗磊", first, second));

    assertThat(RowIdentity.of(row, columns).equals(identity(7, 1, "V00001", "罗磊"))).isEqualTo(same);
  }

  @Test
  void tellsLaterColumnsApart() {
    List<Column> columns = List.of(Column.later("c"), Column.later("d"));

    assertThat(RowIdentity.of(new ImportRow(7, 1, List.of("3", "")), columns))
        .isNotEqualTo(RowIdentity.of(new ImportRow(7, 1, List.of("", "3")), columns));
  }

  private static String identity(long number, long ordinal, String... cells) {
    List<Column> columns = Stream.of("a", "b").map(Column::optional).toList();
    return RowIdentity.of(new ImportRow(number, ordinal, List.of(cells)), columns);
  }
}
