package org.pointsbank.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointsbank.table.Key;

@DisplayName("The table on this machine")
final class LocalTableTest {
  @Test
  void canBeOpenedAgainAsSoonAsItIsClosed(@TempDir Path folder) {
    for (int round = 0; round < 5; round++) {
      try (LocalTable table = LocalTable.in(folder)) {
        assertThat(table.client().listTables().tableNames()).containsExactly(LocalTable.NAME);
      }
    }
  }

  @Test
  void isEmptyAtFirst() {
    try (LocalTable table = LocalTable.inMemory()) {
      assertThat(table.bank().read(new Key("PERSON#1", "PERSON"))).isEqualTo(Optional.empty());
    }
  }
}
