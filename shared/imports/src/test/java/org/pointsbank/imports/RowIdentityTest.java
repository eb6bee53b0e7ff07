package org.pointsbank.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

  private static String identity(long number, long ordinal, String... cells) {
    return RowIdentity.of(new ImportRow(number, ordinal, List.of(cells)));
  }
}
