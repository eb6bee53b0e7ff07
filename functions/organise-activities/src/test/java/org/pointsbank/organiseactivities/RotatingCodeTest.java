package org.pointsbank.organiseactivities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A rotating code")
final class RotatingCodeTest {
  private static final RotatingCode CODE =
      new RotatingCode(
          HexFormat.of()
              .formatHex("12345678901234567890123456789012".getBytes(StandardCharsets.US_ASCII)),
          30);

  /** Appendix B of RFC 6238, SHA256, its last six digits. */
  @ParameterizedTest(name = "at second {0} is {1}")
  @CsvSource({
    "59, 119246",
    "1111111109, 084774",
    "1111111111, 062674",
    "1234567890, 819424",
    "2000000000, 698825",
    "20000000000, 737706"
  })
  void isThatOfTheStandard(long second, String code) {
    assertThat(CODE.at(Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @ParameterizedTest(name = "of second 59 fits at {0}: {1}")
  @CsvSource({"29, false", "30, true", "59, true", "60, true", "89, true", "90, false"})
  void fitsInItsStepAndTheNext(long second, boolean fits) {
    assertThat(CODE.fits("119246", Instant.ofEpochSecond(second))).isEqualTo(fits);
  }
}
