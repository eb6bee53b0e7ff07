package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("The sample events of hours")
final class RecordEventsTest {
  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "record-hours-entered, 201, ''",
    "record-hours-self-reported, 201, ''",
    "record-hours-refused, 422, capacity-not-held",
    "record-hours-completion-refused, 404, not-found",
    "record-hours-overridden, 201, ''",
    "record-hours-override-refused, 403, own-override",
    "record-hours-sheet-uploaded, 201, ''",
    "record-hours-sheet-typed, 201, ''",
    "record-hours-undo-refused, 404, not-found",
    "record-hours-corrections-waiting, 200, ''",
    "record-hours-correction-refused, 404, not-found"
  })
  void areAnsweredOnAFreshTable(String event, int status, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played played = bank.play(event);

      assertThat(played.status()).isEqualTo(status);
      assertThat(played.code()).isEqualTo(code);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "record-hours-entered",
        "record-hours-self-reported",
        "record-hours-refused",
        "record-hours-overridden",
        "record-hours-override-refused",
        "record-hours-sheet-uploaded",
        "record-hours-sheet-typed",
        "record-hours-undo-refused",
        "record-hours-corrections-waiting",
        "record-hours-correction-refused",
        "record-hours-hourly-tick"
      })
  void areAnsweredAlikeEveryTime(String event) {
    try (BankPlayer one = BankPlayer.inSmallDistrict(RecordHours::new);
        BankPlayer other = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(one.play(event).text()).isEqualTo(other.play(event).text());
    }
  }

  @ParameterizedTest(name = "{0} makes a record that is {1}")
  @CsvSource({"record-hours-entered, SHEET", "record-hours-self-reported, SELF_REPORTED"})
  void makeTheirRecordOnceThoughPlayedTwice(String event, EvidenceGrade grade) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(bank.play(event).text()).isEqualTo(bank.play(event).text());

      assertThat(Scene.allRecords(bank)).singleElement().extracting("grade").isEqualTo(grade);
    }
  }

  @Test
  void letTheTickFinishTheSheetThatWasUploaded() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(bank.play("record-hours-sheet-uploaded").body().path("rows").asLong())
          .isEqualTo(3);

      assertThat(bank.play("record-hours-hourly-tick").text())
          .isEqualTo("{\"imports\":1,\"confirmations\":0,\"undos\":0,\"sessions\":0}");
      assertThat(bank.play("record-hours-hourly-tick").text())
          .isEqualTo("{\"imports\":0,\"confirmations\":0,\"undos\":0,\"sessions\":0}");
      assertThat(Scene.allRecords(bank)).hasSize(2);
    }
  }
}
