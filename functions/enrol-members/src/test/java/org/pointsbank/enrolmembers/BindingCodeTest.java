package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A binding code")
final class BindingCodeTest {
  private static final BindingCode CODE = new BindingCode("7K2M9QXA40TZBR1D");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7K2M-9QXA-40TZ-BR1D",
        "7k2m-9qxa-40tz-br1d",
        "7K2M9QXA40TZBR1D",
        " 7K2M 9QXA 4OTZ BRiD ",
        "7K2M-9QXA-4oTZ-BRlD"
      })
  void isReadHoweverItIsTyped(String typed) {
    assertThat(BindingCode.typed(typed)).contains(CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7K2M-9QXA-40TZ-BR1", "7K2M-9QXA-40TZ-BR1DD", "7K2M-9QXA-40TZ-BRUD"})
  void isNoneOfAnotherShape(String typed) {
    assertThat(BindingCode.typed(typed)).isEqualTo(Optional.empty());
  }

  @Test
  void isGroupedOnPaper() {
    assertThat(CODE.grouped()).isEqualTo("7K2M-9QXA-40TZ-BR1D");
  }

  @Test
  void isNeverToldByAccident() {
    assertThat(CODE.toString()).doesNotContain("7K2M");
  }

  @Test
  void isDrawnFromAllSigns() {
    SplittableRandom chance = new SplittableRandom(1);
    Set<Integer> signs = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      BindingCode.drawn(chance).text().chars().forEach(signs::add);
    }

    assertThat(signs).hasSize(32);
  }
}
