package org.pointsbank.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A day in a body")
final class PlainFormTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "0000-01-01, true",
    "9999-12-31, true",
    "+10000-01-01, false",
    "+999999999-12-31, false",
    "-0001-12-31, false",
    "2026-02-30, false"
  })
  void hasAYearOfFourDigits(String day, boolean fits) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser('"' + day + '"')) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_STRING);

      assertThat(PlainForm.fits(parser, LocalDate.class)).isEqualTo(fits);
    }
  }
}
