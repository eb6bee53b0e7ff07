package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Well-formed personal data")
final class WellFormedTest {
  @ParameterizedTest(name = "phone {0}: {1}")
  @CsvSource({
    "10000000001, true",
    "1000000000, false",
    "100000000012, false",
    "20000000001, false",
    "1000000000a, false",
    "'', false"
  })
  void hasAPhoneOfElevenDigitsStartingWithOne(String phone, boolean sound) {
    assertThat(WellFormed.phone(phone)).isEqualTo(sound);
  }

  @ParameterizedTest(name = "number {0}: {1}")
  @CsvSource({
    "V00001, true",
    "锦-001_a.b, true",
    "V#1, false",
    "V|1, false",
    "'V 1', false",
    "𠮷1, false",
    "'', false",
    "12345678901234567890123456789012, true",
    "123456789012345678901234567890123, false"
  })
  void hasANumberThatCanStandInAKey(String number, boolean sound) {
    assertThat(WellFormed.number(number)).isEqualTo(sound);
  }

  @ParameterizedTest(name = "{0} characters: {1}")
  @CsvSource({"0, false", "1, true", "64, true", "65, false"})
  void hasANameOfOneToSixtyFourCharacters(int length, boolean sound) {
    assertThat(WellFormed.name("𠮷".repeat(length))).isEqualTo(sound);
  }

  @ParameterizedTest
  @CsvSource({"王芳, 王*", "王, 王*", "𠮷田, 𠮷*", "欧阳修, 欧*"})
  void isMaskedBehindTheFirstCharacterOfAName(String name, String masked) {
    assertThat(Masked.name(name)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource("10000001234, *******1234")
  void isMaskedBeforeTheLastFourDigitsOfAPhone(String phone, String masked) {
    assertThat(Masked.phone(phone)).isEqualTo(masked);
  }
}
