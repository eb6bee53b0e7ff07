package org.pointsbank.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A prize")
final class PrizeTest {
  @Test
  void isTheSameUnderTheSameNameWhateverItsBlanksAndWidths() {
    assertThat(Sample.prize("大米 5kg", 500, 3).id())
        .isEqualTo(Sample.prize("大米５ｋｇ", 600, 4).id())
        .isNotEqualTo(Sample.prize("大米10kg", 500, 3).id());
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource({"' ', 100, 1", "oil, 0, 1", "oil, 100, 0", "oil, 100, 1000001"})
  void hasANameAPriceAndPieces(String name, long price, long pieces) {
    assertThatThrownBy(() -> Sample.prize(name, price, pieces))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hasPiecesThatAddUp() {
    assertThat(Sample.prize("oil", 100, 5).allocated(2).stock()).isEqualTo(new Stock(5, 3, 2, 0));
    assertThatThrownBy(() -> new Stock(5, 3, 2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
