package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.recordhours.Scene.CONFIRM;
import static org.pointsbank.recordhours.Scene.CONFIRM_SECOND;
import static org.pointsbank.recordhours.Scene.ENTER;
import static org.pointsbank.recordhours.Scene.REJECT;
import static org.pointsbank.recordhours.Scene.SHOW;
import static org.pointsbank.recordhours.Scene.WITHDRAW;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.GAO;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("A word on a record")
final class ReviewingHoursTest {
  private static final String START = "2026-09-02T09:00";
  private static final String END = "2026-09-02T10:35";
  private static final String WHOLE_DAY_END = "2026-09-02T17:01";

  @Test
  void confirmsIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, START, END);

      assertThat(Scene.say(bank, "worker-lin", CONFIRM, record).body().path("state").asText())
          .isEqualTo("confirmed");

      JsonNode shown = Scene.say(bank, "volunteer-wang", SHOW, record).body();
      assertThat(shown.at("/words").toString())
          .isEqualTo("[{\"by\":\"%s\",\"at\":\"2026-10-01T09:00:00+08:00\"}]".formatted(LIN));
    }
  }

  @Test
  void needsAnotherFromASecondReviewerOverTheDaysLimit() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, START, WHOLE_DAY_END);

      assertThat(Scene.say(bank, "worker-lin", CONFIRM, record).body().path("state").asText())
          .isEqualTo("awaiting-second");
      assertThat(Scene.say(bank, "worker-chen", CONFIRM_SECOND, record).code())
          .isEqualTo("entered-by-you");
      assertThat(Scene.say(bank, "worker-lin", CONFIRM_SECOND, record).code())
          .isEqualTo("confirmed-by-you");
      assertThat(
              Scene.say(bank, "worker-gao", CONFIRM_SECOND, record).body().path("state").asText())
          .isEqualTo("confirmed");

      JsonNode words = Scene.say(bank, "worker-gao", SHOW, record).body().path("words");
      assertThat(words.findValuesAsText("by")).containsExactly(LIN.value(), GAO.value());
    }
  }

  @ParameterizedTest(name = "{0} by whoever entered it")
  @ValueSource(strings = {CONFIRM, REJECT})
  void isNotForWhoeverEnteredIt(String route) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, START, END);

      assertThat(Scene.say(bank, "worker-chen", route, record).code()).isEqualTo("entered-by-you");
    }
  }

  @ParameterizedTest(name = "{0} of one's own")
  @ValueSource(strings = {CONFIRM, REJECT})
  void isNotForTheVolunteerThemselves(String route) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Staff.makeResident(bank, CHEN);
      String record =
          bank.as("worker-lin")
              .with("community", JINKUN)
              .with("person", CHEN)
              .body(Scene.hours(START, END))
              .send(ENTER)
              .body()
              .path("record")
              .asText();

      Played played =
          bank.as("worker-chen")
              .with("community", JINKUN)
              .with("person", CHEN)
              .with("record", record)
              .body("{\"reason\":\"x\"}")
              .send(route);

      assertThat(played.code()).isEqualTo("own-record");
    }
  }

  @ParameterizedTest(name = "{1} by {0} once it is {2}")
  @CsvSource({
    "worker-lin, confirm, confirmed",
    "worker-gao, confirm-second, confirmed",
    "worker-gao, reject, confirmed",
    "volunteer-wang, withdraw, confirmed"
  })
  void comesTooLate(String subject, String word, String state) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, START, END);
      assertThat(Scene.say(bank, "worker-lin", CONFIRM, record).status()).isEqualTo(200);

      Played played = Scene.say(bank, subject, ENTER + "/{record}/" + word, record);

      assertThat(played.code()).isEqualTo("wrong-state");
      assertThat(played.body().path("detail").asText()).contains(state);
    }
  }

  @Test
  void rejectsWithAReasonThatTheVolunteerReads() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, START, END);

      assertThat(Scene.say(bank, "worker-lin", REJECT, record).status()).isEqualTo(200);

      JsonNode shown = Scene.say(bank, "volunteer-wang", SHOW, record).body();
      assertThat(shown.path("state").asText()).isEqualTo("rejected");
      assertThat(shown.path("reason").asText()).isEqualTo("not seen there");
    }
  }

  @Test
  void rejectsNothingWithoutAReason() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, START, END);

      Played played =
          Scene.asking(bank, "worker-lin")
              .with("record", record)
              .body("{\"reason\":\" \"}")
              .send(REJECT);

      assertThat(played.body().at("/errors/0/pointer").asText()).isEqualTo("/reason");
    }
  }

  @ParameterizedTest(name = "{1} by {0}")
  @CsvSource({"worker-lin, reject", "volunteer-wang, withdraw", "worker-chen, withdraw"})
  void freesItsTimeOnBothDays(String subject, String word) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, "2026-09-02T22:00", "2026-09-03T02:00");

      Played played = Scene.say(bank, subject, ENTER + "/{record}/" + word, record);

      assertThat(played.status()).isEqualTo(200);
      assertThat(Scene.entered(bank, "2026-09-02T23:00", "2026-09-02T23:30")).isNotEmpty();
      assertThat(Scene.entered(bank, "2026-09-03T01:00", "2026-09-03T01:30")).isNotEmpty();
    }
  }

  @Test
  void rejectsWhatAwaitsItsSecondReviewerToo() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, START, WHOLE_DAY_END);
      assertThat(Scene.say(bank, "worker-lin", CONFIRM, record).status()).isEqualTo(200);

      assertThat(Scene.say(bank, "worker-gao", REJECT, record).status()).isEqualTo(200);
      assertThat(Scene.entered(bank, START, END)).isNotEmpty();
    }
  }

  @Test
  void isNoWithdrawalByAWorkerWhoDidNotEnterIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, START, END);

      assertThat(Scene.say(bank, "worker-lin", WITHDRAW, record).code()).isEqualTo("not-yours");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {SHOW, CONFIRM, CONFIRM_SECOND, REJECT, WITHDRAW})
  void leadsNowhereInACommunityWhereItWasNotServed(String route) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, START, END);

      Played played =
          bank.as("worker-lin")
              .with("community", LIUAN)
              .with("person", WANG)
              .with("record", record)
              .body("{\"reason\":\"x\"}")
              .send(route);

      assertThat(played.code()).isEqualTo("not-found");
    }
  }

  @Test
  void standsAloneWhereConfirmAndWithdrawComeAtOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      for (int day = 10; day < 20; day++) {
        String date = "2026-09-" + day;
        String record = Scene.entered(bank, date + "T09:00", date + "T10:00");

        List<String> answers =
            Scene.atOnce(
                List.of(
                    () -> Scene.say(bank, "worker-lin", CONFIRM, record).code(),
                    () -> Scene.say(bank, "volunteer-wang", WITHDRAW, record).code()));

        assertThat(answers).containsExactlyInAnyOrder("", "wrong-state");
      }
    }
  }
}
