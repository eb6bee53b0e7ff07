package org.pointsbank.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A function's surroundings")
final class SurroundingsTest {
  private static final String HERE = "http://172.17.0.1:8000";
  private static final String CLOUD = "https://dynamodb.cn-north-1.amazonaws.com.cn";

  @Test
  void haveAClockThatARehearsalSets() {
    Map<String, String> environment = environment("BANK_CLOCK", "2026-10-01T01:00:00Z", HERE);

    assertThat(Surroundings.clock(environment).instant())
        .isEqualTo(Instant.parse("2026-10-01T01:00:00Z"));
  }

  @Test
  void haveChanceThatARehearsalRepeats() {
    Map<String, String> environment = environment("BANK_CHANCE", "20261001", HERE);

    assertThat(Surroundings.chance(environment).nextLong())
        .isEqualTo(Surroundings.chance(environment).nextLong());
  }

  @Test
  void repeatTheirChanceWithTheEvent() {
    RehearsedChance chance = new RehearsedChance(20261001, new Random(20261001));

    assertThat(drawn(chance, "one"))
        .isEqualTo(drawn(chance, "one"))
        .isNotEqualTo(drawn(chance, "another"));
  }

  private static long drawn(RehearsedChance chance, String event) {
    chance.hear(event.getBytes(StandardCharsets.UTF_8));
    return chance.nextLong();
  }

  @Test
  void areRealWhereNothingIsSet() {
    Map<String, String> environment = environment("BANK_CHANCE", "", CLOUD);

    assertThat(Surroundings.clock(environment)).isEqualTo(Clock.systemUTC());
    assertThat(Surroundings.chance(environment)).isInstanceOf(SecureRandom.class);
  }

  @ParameterizedTest
  @CsvSource({
    "BANK_CLOCK, 2026-10-01T01:00:00Z, " + CLOUD,
    "BANK_CLOCK, 2026-10-01T01:00:00Z, ''",
    "BANK_CHANCE, 20261001, " + CLOUD,
    "BANK_CHANCE, 20261001, ''"
  })
  void refuseToRehearseInTheCloud(String name, String value, String endpoint) {
    Map<String, String> environment = environment(name, value, endpoint);

    assertThatThrownBy(
            () -> {
              assertThat(Surroundings.clock(environment)).isNotNull();
              assertThat(Surroundings.chance(environment)).isNotNull();
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(name + " is set, and the table is in the cloud");
  }

  private static Map<String, String> environment(String name, String value, String endpoint) {
    return Map.of(name, value, "AWS_ENDPOINT_URL_DYNAMODB", endpoint);
  }
}
