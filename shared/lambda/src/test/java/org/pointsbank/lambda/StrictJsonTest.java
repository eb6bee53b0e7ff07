package org.pointsbank.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A strict body")
final class StrictJsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"b\":2,\"a\":3} | /a",
        "{\"a\":1,\"b\":2,\"b\":3} | /b",
        "{\"a\":1,\"b\":{\"c\":1,\"d\":1,\"c\":2}} | /b/c",
        "{\"a\":[{\"c\":1},{\"c\":1,\"c\":2}]} | /a/1/c",
      })
  void saysWhichFieldIsDoubled(String body, String pointer) {
    assertThat(refused(body)).isEqualTo(Problem.at(pointer, ProblemCode.DUPLICATE_FIELD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"202a", "202b", "202c", "202d", "202e", "2066", "2067", "2068", "2069"})
  void turnsNoDirection(String point) {
    assertThat(refused("{\"a\":\"王\\u" + point + "芳\"}"))
        .isEqualTo(Problem.at("/a", ProblemCode.INVALID_VALUE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2029", "202f", "2065", "206a", "200d", "00a0", "3000"})
  void mayHoldTheNeighboursOfWhatTurns(String point) {
    byte[] body = ("{\"a\":\"王\\u" + point + "芳\"}").getBytes(StandardCharsets.UTF_8);

    assertThatCode(() -> StrictJson.demand(body)).doesNotThrowAnyException();
  }

  private static Problem refused(String body) {
    return catchThrowableOfType(
            BadInput.class, () -> StrictJson.demand(body.getBytes(StandardCharsets.UTF_8)))
        .problem();
  }
}
