package org.pointsbank.organiseactivities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("The sample events of activities")
final class OrganiseEventsTest {
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "organise-activities-made, 201, ''",
    "organise-activities-refused, 422, unknown-item",
    "organise-activities-listed, 200, ''"
  })
  void areAnsweredOnAFreshTable(String event, int status, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      Played played = bank.play(event);

      assertThat(played.status()).isEqualTo(status);
      assertThat(played.code()).isEqualTo(code);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "organise-activities-made",
        "organise-activities-refused",
        "organise-activities-listed",
        "organise-activities-hourly-tick"
      })
  void areAnsweredAlikeEveryTime(String event) {
    try (BankPlayer one = BankPlayer.inSmallDistrict(OrganiseActivities::new);
        BankPlayer other = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      assertThat(one.play(event).text()).isEqualTo(other.play(event).text());
    }
  }

  @Test
  void letTheTickMakeNothingInADistrictWithoutActivities() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      assertThat(bank.play("organise-activities-hourly-tick").text()).isEqualTo("{\"sessions\":0}");
    }
  }
}
