package org.pointsbank.evaluatequarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.evaluatequarter.Noticed.QUARTER;
import static org.pointsbank.evaluatequarter.Rankings.places;
import static org.pointsbank.evaluatequarter.Rankings.ranking;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.Sha256;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("An evaluation")
final class CourseTest {
  @Test
  void isADraftFirst() {
    try (Noticed noticed = new Noticed()) {
      assertThat(noticed.stage().path("name").asText()).isEqualTo("draft");
    }
  }

  @Test
  void hangsOutForSevenDays() {
    try (Noticed noticed = new Noticed().onNotice()) {
      assertThat(noticed.stage().path("name").asText()).isEqualTo("public-notice");
      assertThat(noticed.stage().path("noticeUntil").asText()).isEqualTo("2026-10-08");
    }
  }

  @Test
  void isPutOnNoticeOnce() {
    try (Noticed noticed = new Noticed().onNotice()) {
      assertThat(noticed.led("notice").code()).isEqualTo("evaluation-stage");
    }
  }

  @ParameterizedTest(name = "after {0} days: {1}")
  @CsvSource({"6, too-early", "7, ''"})
  void isPublishedByHandWhenItsNoticeIsOver(int days, String code) {
    try (Noticed noticed = new Noticed().onNotice()) {
      noticed.daysLater(days);

      assertThat(noticed.led("publish").code()).isEqualTo(code);
    }
  }

  @ParameterizedTest(name = "after {0} days: {1}")
  @CsvSource({"6, 0", "7, 1"})
  void isPublishedByTheTickWhenItsNoticeIsOver(int days, int published) {
    try (Noticed noticed = new Noticed().onNotice()) {
      noticed.daysLater(days);

      assertThat(noticed.bank.task("hourly-tick").tree().path("published").asInt())
          .isEqualTo(published);
      assertThat(noticed.bank.task("hourly-tick").tree().path("published").asInt()).isZero();
    }
  }

  @Test
  void tellsTheHashOfItsInputsThatAnybodyCanReckonAgain() {
    try (Noticed noticed = new Noticed().onNotice()) {
      noticed.daysLater(7);
      assertThat(noticed.led("publish").status()).isEqualTo(200);

      String text =
          """
          01900000-0000-7000-8000-000000000011,2026-Q3,1,HONOUR,SHARED
          V00001,BLUE,1,1,65,100
          V00002,RED,1,1,90,150\
          """;
      assertThat(noticed.stage().path("inputs").asText())
          .isEqualTo(Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void isOnNoticeAtOnceWhereTheCalendarMakesIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      bank.clock().set(Instant.parse("2026-10-10T16:00:00Z"));
      assertThat(bank.task("hourly-tick").tree().path("evaluated").asInt()).isEqualTo(2);

      JsonNode stage =
          Rankings.asking(bank, "officer", QUARTER).send(Rankings.EVALUATION).body().path("stage");
      assertThat(stage.path("noticeUntil").asText()).isEqualTo("2026-10-18");
    }
  }

  @Test
  void takesInWhatWasPostedSinceWhenItIsMadeAnew() {
    try (Noticed noticed = new Noticed().onNotice()) {
      var _ = Volunteers.of(noticed.bank).served(WANG, Capacity.RESIDENT, "2026-08-01", 90);
      noticed.daysLater(3);

      Played made = noticed.led("remake");

      assertThat(made.body().at("/stage/noticeUntil").asText()).isEqualTo("2026-10-11");
      assertThat(places(ranking(noticed.bank, "officer", QUARTER, "overall")))
          .containsExactly("1 V00001 250", "2 V00002 150");
    }
  }

  @Test
  void isNeverMadeAnewOnceItIsPublished() {
    try (Noticed noticed = new Noticed().onNotice()) {
      noticed.daysLater(7);
      assertThat(noticed.led("publish").status()).isEqualTo(200);

      assertThat(noticed.led("remake").code()).isEqualTo("evaluation-stage");
      assertThat(noticed.excuses("worker-chen", WANG).code()).isEqualTo("evaluation-stage");
    }
  }

  @Test
  void showsACorrectionAfterItsPublication() {
    try (Noticed noticed = new Noticed().onNotice()) {
      noticed.daysLater(7);
      assertThat(noticed.led("publish").status()).isEqualTo(200);
      var _ = Volunteers.of(noticed.bank).served(WANG, Capacity.RESIDENT, "2026-08-01", 90);

      JsonNode places = ranking(noticed.bank, "officer", QUARTER, "overall").path("items");
      assertThat(places.at("/0/correctedSince").asBoolean()).isFalse();
      assertThat(places.at("/1/correctedSince").asBoolean()).isTrue();
    }
  }

  @Test
  void leavesOutWhoIsExcused() {
    try (Noticed noticed = new Noticed()) {
      assertThat(noticed.excuses("worker-chen", LI).status()).isEqualTo(201);

      assertThat(places(ranking(noticed.bank, "officer", QUARTER, "overall")))
          .containsExactly("1 V00001 100");
    }
  }

  @Test
  void countsNoLinesOfWhoIsExcusedAsLaterOnes() {
    try (Noticed noticed = new Noticed()) {
      assertThat(noticed.excuses("worker-chen", LI).status()).isEqualTo(201);
      assertThat(laterLines(noticed)).isZero();

      var _ =
          Volunteers.of(noticed.bank)
              .served(LI, Capacity.PARTY_MEMBER, "2026-08-01", 90)
              .served(WANG, Capacity.RESIDENT, "2026-08-01", 90);

      assertThat(laterLines(noticed)).isEqualTo(1);
    }
  }

  @Test
  void leavesOutAsWhomSomebodyExcusedGoesOn() {
    PersonId twin = new PersonId("01900000-0000-7000-8000-000000000299");
    try (Noticed noticed = new Noticed().onNotice()) {
      Volunteers volunteers = Volunteers.of(noticed.bank).enrol(twin, "V00099", "王芳");
      assertThat(noticed.excuses("worker-chen", twin).status()).isEqualTo(201);
      var _ = volunteers.goesOn(twin, WANG);

      assertThat(noticed.led("remake").status()).isEqualTo(200);

      assertThat(places(ranking(noticed.bank, "officer", QUARTER, "overall")))
          .containsExactly("1 V00002 150");
      assertThat(laterLines(noticed)).isZero();
    }
  }

  @Test
  void countsAsLaterNothingOfAnExcusedPersonWhoGoesOnAsARankedOne() {
    PersonId twin = new PersonId("01900000-0000-7000-8000-000000000299");
    try (Noticed noticed = new Noticed().onNotice()) {
      Volunteers volunteers = Volunteers.of(noticed.bank).enrol(twin, "V00099", "王芳");
      assertThat(noticed.excuses("worker-chen", twin).status()).isEqualTo(201);

      var _ = volunteers.goesOn(twin, WANG);

      assertThat(laterLines(noticed)).isZero();
    }
  }

  @ParameterizedTest(name = "{0} reads the reason: {1}, the name: {2}")
  @CsvSource({
    "volunteer-wang, false, true",
    "worker-chen, true, true",
    "officer, true, true",
    "auditor, false, false"
  })
  void showsWhoIsExcusedApart(String subject, boolean reason, boolean name) {
    try (Noticed noticed = new Noticed()) {
      assertThat(noticed.excuses("worker-chen", LI).status()).isEqualTo(201);

      JsonNode excused =
          noticed
              .as(subject)
              .send("GET /communities/{community}/evaluations/{quarter}/excused")
              .body()
              .at("/items/0");
      assertThat(excused.path("number").asText()).isEqualTo("V00002");
      assertThat(excused.path("reason").isTextual()).isEqualTo(reason);
      assertThat(excused.path("name").asText()).isEqualTo(name ? "李*" : "null");
    }
  }

  @Test
  void ranksAgainWhoIsExcusedNoMore() {
    try (Noticed noticed = new Noticed()) {
      assertThat(noticed.excuses("worker-chen", LI).status()).isEqualTo(201);

      Played ended =
          noticed
              .as("worker-chen")
              .with("person", LI)
              .send("POST /communities/{community}/evaluations/{quarter}/excused/{person}/end");

      assertThat(ended.body().path("excused").asBoolean()).isFalse();
      assertThat(places(ranking(noticed.bank, "officer", QUARTER, "overall")))
          .containsExactly("1 V00002 150", "2 V00001 100");
    }
  }

  @Test
  void excusesPeopleBeforeItIsMadeToo() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      var _ = Volunteers.of(bank).served(WANG, Capacity.RESIDENT, "2026-07-01", 65);
      Played excused =
          Rankings.asking(bank, "worker-chen", QUARTER)
              .with("person", WANG)
              .body("{\"reason\":\"生病\"}")
              .send("POST /communities/{community}/evaluations/{quarter}/excused/{person}");

      assertThat(excused.status()).isEqualTo(201);
      assertThat(Rankings.evaluate(bank, QUARTER).body().at("/rankings/0/people").asInt()).isZero();
    }
  }

  @Test
  void excusesNobodyTwice() {
    try (Noticed noticed = new Noticed()) {
      assertThat(noticed.excuses("worker-chen", LI).status()).isEqualTo(201);

      assertThat(noticed.excuses("worker-lin", LI).code()).isEqualTo("excused-already");
    }
  }

  @Test
  void excusesNobodyByTheirOwnWord() {
    try (Noticed noticed = new Noticed()) {
      assertThat(noticed.excuses("worker-chen", CHEN).code()).isEqualTo("own-favour");
    }
  }

  @Test
  void excusesNobodyOfAnotherCommunity() {
    try (Noticed noticed = new Noticed()) {
      assertThat(noticed.excuses("worker-chen", ZHAO).status()).isEqualTo(404);
    }
  }

  private static long laterLines(Noticed noticed) {
    return noticed.as("officer").send(Rankings.EVALUATION).body().path("laterLines").asLong();
  }
}
