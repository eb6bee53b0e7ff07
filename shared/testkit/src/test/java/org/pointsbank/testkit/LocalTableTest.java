package org.pointsbank.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.table.Key;

@DisplayName("The table on this machine")
final class LocalTableTest {
  @Test
  void isEmptyAtFirst() {
    try (LocalTable table = LocalTable.inMemory()) {
      assertThat(table.bank().read(new Key("PERSON#1", "PERSON"))).isEqualTo(Optional.empty());
    }
  }
}
