package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.domain.Capacity;

@DisplayName("The capacities in a cell")
final class CapacityWordsTest {
  @ParameterizedTest
  @CsvSource({
    "党员, PARTY_MEMBER",
    "群众, RESIDENT",
    "楼栋单元长, UNIT_HEAD",
    "在职党员, IN_SERVICE_PARTY_MEMBER",
    "Unit-Head, UNIT_HEAD"
  })
  void areReadByTheirWords(String cell, Capacity capacity) {
    assertThat(CapacityWords.read(cell)).contains(List.of(capacity));
  }

  @ParameterizedTest
  @ValueSource(strings = {"党员;群众", "党员、群众", "党员;群众;党员", "党员;群众;"})
  void areReadOneByOne(String cell) {
    assertThat(CapacityWords.read(cell))
        .contains(List.of(Capacity.PARTY_MEMBER, Capacity.RESIDENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"会员", "党员;会员", "党员,群众", ";", "党员;;群众"})
  void areNoneWhereOneIsUnknown(String cell) {
    assertThat(CapacityWords.read(cell)).isEmpty();
  }

  @Test
  void areNoneInABlankCell() {
    assertThat(CapacityWords.read("")).isEmpty();
  }
}
