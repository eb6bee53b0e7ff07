package org.pointsbank.evaluatequarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.evaluatequarter.Noticed.QUARTER;
import static org.pointsbank.evaluatequarter.Rankings.places;
import static org.pointsbank.evaluatequarter.Rankings.ranking;
import static org.pointsbank.testkit.SmallDistrict.GAO;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.Played;

@DisplayName("An objection")
final class ObjectionsTest {
  private static final String REASON = "{\"reason\":\"记录无误\"}";
  private static final String EXCUSE = "{\"reason\":\"生病\",\"remedy\":\"EXCUSE\"}";
  private static final String REMAKE = "{\"reason\":\"已冲正\",\"remedy\":\"REMAKE\"}";

  @Test
  void isEnteredWhileTheNoticeLasts() {
    try (Noticed noticed = new Noticed().onNotice()) {
      Played entered = noticed.objects("volunteer-wang", WANG, "V00002");

      assertThat(entered.status()).isEqualTo(201);
      assertThat(noticed.stage().path("openObjections").asInt()).isEqualTo(1);
    }
  }

  @Test
  void isNotEnteredAgainstADraft() {
    try (Noticed noticed = new Noticed()) {
      assertThat(noticed.objects("volunteer-wang", WANG, "V00002").code())
          .isEqualTo("evaluation-stage");
    }
  }

  @Test
  void isNotEnteredWhenTheNoticeIsOver() {
    try (Noticed noticed = new Noticed().onNotice()) {
      noticed.daysLater(7);

      assertThat(noticed.objects("volunteer-wang", WANG, "V00002").code())
          .isEqualTo("evaluation-stage");
    }
  }

  @Test
  void isOpenOnceForEachPlace() {
    try (Noticed noticed = new Noticed().onNotice()) {
      assertThat(noticed.objects("volunteer-wang", WANG, "V00002").status()).isEqualTo(201);

      assertThat(noticed.objects("volunteer-wang", WANG, "V00002").code())
          .isEqualTo("objection-exists");
      assertThat(noticed.objects("volunteer-wang", WANG, "V00001").status()).isEqualTo(201);
    }
  }

  @Test
  void isEnteredByAWorkerForSomebodyWhoIsNotRanked() {
    try (Noticed noticed = new Noticed().onNotice()) {
      assertThat(noticed.objects("worker-chen", GAO, "V00002").status()).isEqualTo(201);
    }
  }

  @ParameterizedTest(name = "about {0}: {1}")
  @CsvSource({"V00009, 404", "V00003, 404"})
  void isAboutSomebodyOfTheCommunity(String number, int status) {
    try (Noticed noticed = new Noticed().onNotice()) {
      assertThat(noticed.objects("volunteer-wang", WANG, number).status()).isEqualTo(status);
    }
  }

  @Test
  void isNotForMembersOfAnotherCommunity() {
    try (Noticed noticed = new Noticed().onNotice()) {
      assertThat(noticed.objects("volunteer-zhao", ZHAO, "V00002").status()).isEqualTo(404);
    }
  }

  @Test
  void keepsTheResultFromBeingPublished() {
    try (Noticed noticed = new Noticed().onNotice()) {
      assertThat(noticed.objected()).isNotEmpty();
      noticed.daysLater(7);

      assertThat(noticed.led("publish").code()).isEqualTo("objections-open");
      assertThat(noticed.bank.task("hourly-tick").tree().path("published").asInt()).isZero();
    }
  }

  @Test
  void leavesTheResultWhereItIsRefused() {
    try (Noticed noticed = new Noticed().onNotice()) {
      String objection = noticed.objected();

      assertThat(noticed.decides("worker-chen", objection, "refuse", REASON).status())
          .isEqualTo(200);

      noticed.daysLater(7);
      assertThat(noticed.led("publish").status()).isEqualTo(200);
    }
  }

  @Test
  void takesWhomItIsAboutOutOfTheRankingWhereItIsUpheldSo() {
    try (Noticed noticed = new Noticed().onNotice()) {
      String objection = noticed.objected();

      assertThat(
              noticed.decides("officer", objection, "uphold", EXCUSE).body().path("state").asText())
          .isEqualTo("upheld");

      assertThat(places(ranking(noticed.bank, "officer", QUARTER, "overall")))
          .containsExactly("1 V00001 100");
      assertThat(noticed.stage().path("openObjections").asInt()).isZero();
    }
  }

  @Test
  void beginsTheNoticeAnewWhereTheResultIsMadeAnew() {
    try (Noticed noticed = new Noticed().onNotice()) {
      String objection = noticed.objected();
      noticed.daysLater(5);

      assertThat(noticed.decides("worker-chen", objection, "uphold", REMAKE).status())
          .isEqualTo(200);

      assertThat(noticed.stage().path("noticeUntil").asText()).isEqualTo("2026-10-13");
    }
  }

  @Test
  void isDecidedOnce() {
    try (Noticed noticed = new Noticed().onNotice()) {
      String objection = noticed.objected();
      assertThat(noticed.decides("worker-chen", objection, "refuse", REASON).status())
          .isEqualTo(200);

      assertThat(noticed.decides("worker-lin", objection, "uphold", REMAKE).code())
          .isEqualTo("wrong-state");
    }
  }

  @Test
  void isNotDecidedByWhoWroteItDown() {
    try (Noticed noticed = new Noticed().onNotice()) {
      String objection =
          noticed.objects("worker-chen", WANG, "V00002").body().path("objection").asText();

      assertThat(noticed.decides("worker-chen", objection, "refuse", REASON).code())
          .isEqualTo("entered-by-you");
    }
  }

  @Test
  void isNotDecidedByWhomItIsAbout() {
    try (Noticed noticed = new Noticed().onNotice()) {
      String objection =
          noticed.objects("volunteer-wang", WANG, "S00002").body().path("objection").asText();

      assertThat(noticed.decides("worker-chen", objection, "refuse", REASON).code())
          .isEqualTo("own-favour");
    }
  }

  @ParameterizedTest(name = "{0} reads the reason: {1}")
  @CsvSource({"volunteer-wang, 少记一次", "worker-chen, 少记一次", "auditor, null"})
  void isShownToItsObjectorAndToStaff(String subject, String reason) {
    try (Noticed noticed = new Noticed().onNotice()) {
      String objection = noticed.objected();

      Played shown =
          noticed
              .as(subject)
              .with("person", WANG)
              .with("objection", objection)
              .send(Noticed.OBJECTIONS + "/{objection}");

      assertThat(shown.body().path("reason").asText()).isEqualTo(reason);
    }
  }

  @Test
  void isNotShownAsSomebodyElses() {
    try (Noticed noticed = new Noticed().onNotice()) {
      String objection = noticed.objected();

      assertThat(
              noticed
                  .as("worker-chen")
                  .with("person", LI)
                  .with("objection", objection)
                  .send(Noticed.OBJECTIONS + "/{objection}")
                  .status())
          .isEqualTo(404);
    }
  }
}
