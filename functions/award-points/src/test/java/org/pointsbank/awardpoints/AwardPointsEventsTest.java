package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("The sample events of award-points")
final class AwardPointsEventsTest {
  @Test
  void showAVolunteerTheirAccounts() {
    Played played = play("award-points-accounts-shown");

    assertThat(played.status()).isEqualTo(200);
    assertThat(played.body().at("/items/0/number").asText()).isEqualTo("V00001");
  }

  @Test
  void showNobodyElsesAccounts() {
    Played played = play("award-points-not-own");

    assertThat(played.status()).isEqualTo(404);
    assertThat(played.code()).isEqualTo("not-found");
  }

  @Test
  void findNothingToDoForARecordThatIsGone() {
    assertThat(play("award-points-batch").text()).isEqualTo("{\"batchItemFailures\":[]}");
  }

  @Test
  void findNothingToSweep() {
    assertThat(play("award-points-hourly-tick").text())
        .isEqualTo("{\"awarded\":0,\"expired\":0,\"trials\":0,\"imports\":0}");
  }

  @Test
  void postASmallAwardAtOnce() {
    Played played = play("award-points-voucher-posted");

    assertThat(played.status()).isEqualTo(201);
    assertThat(played.body().path("line").asLong()).isEqualTo(1);
  }

  @Test
  void letALargeAwardWaitForASecondPerson() {
    assertThat(play("award-points-voucher-waits").body().path("state").asText())
        .isEqualTo("waiting");
  }

  @Test
  void awardNoParticipationByHand() {
    assertThat(play("award-points-voucher-refused").code()).isEqualTo("head-by-hours");
  }

  @Test
  void takeASheetOfAwardsIn() {
    Played played = play("award-points-awards-uploaded");

    assertThat(played.status()).isEqualTo(201);
    assertThat(played.body().path("rows").asLong()).isEqualTo(2);
  }

  @Test
  void takeNoSheetOfAwardsWithoutPoints() {
    assertThat(play("award-points-awards-refused").code()).isEqualTo("column-missing");
  }

  @Test
  void listNoAppealWhereThereIsNone() {
    assertThat(play("award-points-appeals-waiting").body())
        .hasToString("{\"items\":[],\"nextCursor\":null}");
  }

  @Test
  void hearNoAppealAgainstALineThatIsNotThere() {
    assertThat(play("award-points-appeal-refused").code()).isEqualTo("not-found");
  }

  @Test
  void beginADraftOfRules() {
    Played played = play("award-points-draft-begun");

    assertThat(played.status()).isEqualTo(201);
    assertThat(played.body().path("version").asLong()).isEqualTo(1);
  }

  @Test
  void sayAllThatIsWrongWithADraft() {
    Played played = play("award-points-draft-refused");

    assertThat(played.code()).isEqualTo("rule-book-invalid");
    assertThat(played.body().path("errors").findValuesAsText("pointer"))
        .containsExactly(
            "/hours/roundingStep", "/items/1/code", "/communities/0/coefficients/0/item");
  }

  @Test
  void listNoDraftWhereThereIsNone() {
    assertThat(play("award-points-drafts-listed").body())
        .hasToString("{\"items\":[],\"nextCursor\":null}");
  }

  @Test
  void showHowARuleBookCameToBe() {
    Played played = play("award-points-trail-shown");

    assertThat(played.status()).isEqualTo(200);
    assertThat(played.body().path("draft").isNull()).isTrue();
  }

  @Test
  void tellNoStoryOfALineThatIsNone() {
    assertThat(play("award-points-story-refused").code()).isEqualTo("not-found");
  }

  @Test
  void listLinesAsOfNothingButAnInstant() {
    assertThat(play("award-points-lines-refused").body().path("errors").toString())
        .contains("invalid-parameter");
  }

  @Test
  void showAnotherCommunityNothingThatExpires() {
    assertThat(play("award-points-expiring-refused").code()).isEqualTo("not-found");
  }

  private static Played play(String name) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      return bank.play(name);
    }
  }
}
