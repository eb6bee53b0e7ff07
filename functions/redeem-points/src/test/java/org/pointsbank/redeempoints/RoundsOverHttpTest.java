package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Rounds over HTTP")
final class RoundsOverHttpTest {
  private static final String ANNOUNCE = "POST " + Town.ROUND + "/announce";

  @Test
  void announceAWorkersReasonAndTheCommitment() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Played played =
          Town.as(bank, "worker-chen").body("{\"reason\":\"prizes came\"}").send(ANNOUNCE);

      JsonNode round = played.body();
      assertThat(played.status()).isEqualTo(201);
      assertThat(round.path("phase").asText()).isEqualTo("announced");
      assertThat(round.path("opensAt").asText()).isEqualTo("2026-12-01T00:00:00+08:00");
      assertThat(round.path("pickUpEndsAt").asText()).isEqualTo("2026-12-29T00:00:00+08:00");
      assertThat(round.path("commitment").asText()).matches("[0-9a-f]{64}");
      // The answer is kept for ever; a reason is somebody's free text.
      assertThat(round.path("byHand")).isEmpty();
      JsonNode shown = Town.as(bank, "volunteer-wang").send("GET " + Town.ROUND).body();
      assertThat(shown.at("/byHand/0/reason").asText()).isEqualTo("prizes came");
      assertThat(
              bank.as("volunteer-wang")
                  .with("community", JINKUN)
                  .send("GET /communities/{community}/rounds")
                  .body()
                  .at("/items/0"))
          .isEqualTo(shown);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2026-H2, 201, ''",
    "2027-H1, 201, ''",
    "2027-H2, 409, too-early",
    "2026-H1, 409, wrong-phase",
    "2026-H3, 400, invalid-parameter"
  })
  void announceHalfYearsThatAreNeitherOverNorFarAway(String half, int status, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Played played =
          Town.as(bank, "worker-chen")
              .with("round", half)
              .body("{\"reason\":\"x\"}")
              .send(ANNOUNCE);

      assertThat(played.status()).isEqualTo(status);
      assertThat(played.code()).isEqualTo(code);
    }
  }

  @Test
  void announceARoundOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);

      assertThat(Town.as(bank, "worker-chen").body("{\"reason\":\"x\"}").send(ANNOUNCE).code())
          .isEqualTo("round-exists");
    }
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"kind\":\"GOODS\",\"name\":\"雨 伞\",\"price\":1,\"stock\":1} | prize-exists",
        "{\"kind\":\"GOODS\",\"name\":\" \",\"price\":1,\"stock\":1} | invalid-value",
        "{\"kind\":\"GOODS\",\"name\":\"a\",\"price\":0,\"stock\":1} | invalid-value",
        "{\"kind\":\"GOODS\",\"name\":\"a\",\"price\":1,\"stock\":0} | invalid-value",
        "{\"kind\":\"TOY\",\"name\":\"a\",\"price\":1,\"stock\":1} | wrong-type",
        "{\"kind\":\"GOODS\",\"price\":1,\"stock\":1} | missing-field",
      })
  void refusePrizesThatAreNone(String body, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);
      assertThat(Town.offer(bank, "雨伞", 200, 1)).isNotEmpty();

      assertThat(
              Town.as(bank, "worker-chen").body(body).send("POST " + Town.ROUND + "/prizes").code())
          .isEqualTo(code);
    }
  }

  @Test
  void takeNoPrizeOnceOrderingIsOpen() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);
      Town.open(bank);

      assertThat(
              Town.as(bank, "worker-chen")
                  .body("{\"kind\":\"GOODS\",\"name\":\"a\",\"price\":1,\"stock\":1}")
                  .send("POST " + Town.ROUND + "/prizes")
                  .code())
          .isEqualTo("wrong-phase");
    }
  }

  @Test
  void refuseWhatTheBankDoesNotHave() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 1);
      Town.open(bank);
      PersonId stranger = new PersonId(SmallDistrict.id("777"));

      assertThat(Town.order(bank, "worker-chen", WANG, SmallDistrict.id("999")).status())
          .isEqualTo(404);
      assertThat(Town.order(bank, "worker-chen", stranger, umbrella).status()).isEqualTo(404);
      assertThat(Town.order(bank, "worker-chen", WANG, "no id").code()).isEqualTo("invalid-value");
      assertThat(Town.drop(bank, "worker-chen", WANG, SmallDistrict.id("999")).status())
          .isEqualTo(404);
      assertThat(Town.pickUp(bank, "worker-chen", WANG, SmallDistrict.id("999"), "1").status())
          .isEqualTo(404);
      assertThat(Town.order(bank, "volunteer-wang", WANG, umbrella).code())
          .isEqualTo("too-few-points");
    }
  }

  @Test
  void areAbsentWhereNobodyAnnouncedThem() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      for (String path : new String[] {"", "/draw", "/prizes", "/orders"}) {
        assertThat(Town.as(bank, "worker-chen").send("GET " + Town.ROUND + path).status())
            .as(path)
            .isEqualTo(404);
      }
      assertThat(Town.advance(bank, "worker-chen", "{\"reason\":\"x\"}").status()).isEqualTo(404);
      assertThat(
              Town.as(bank, "volunteer-wang")
                  .with("community", SmallDistrict.id("099"))
                  .with("person", WANG)
                  .send("GET " + Town.ORDERS)
                  .status())
          .isEqualTo(404);
    }
  }

  @Test
  void goOnByHandWithAReasonAlone() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);
      Town.at(bank, "2026-11-20T10:00");

      Played early = Town.advance(bank, "worker-chen", "{}");
      Played opened =
          Town.advance(bank, "worker-chen", "{\"phase\":\"announced\",\"reason\":\"flood\"}");

      assertThat(early.code()).isEqualTo("too-early");
      assertThat(early.body().path("detail").asText()).contains("2026-12-01T00:00+08:00");
      assertThat(opened.body().toString())
          .isEqualTo("{\"round\":\"2026-H2\",\"from\":\"announced\",\"to\":\"ordering\"}");
      JsonNode round = Town.as(bank, "officer").send("GET " + Town.ROUND).body();
      assertThat(round.path("phase").asText()).isEqualTo("ordering");
      assertThat(round.path("opensAt").asText()).isEqualTo("2026-11-20T10:00:00+08:00");
      assertThat(round.path("orderingEndsAt").asText()).isEqualTo("2026-11-27T00:00:00+08:00");
      assertThat(round.at("/byHand/0/reason").asText()).isEqualTo("flood");
    }
  }

  @Test
  void endOnePhaseByOneWordHoweverOftenItIsSaid() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);
      String body = "{\"phase\":\"announced\",\"reason\":\"flood\"}";

      for (int i = 0; i < 3; i++) {
        assertThat(
                Town.as(bank, "worker-chen")
                    .key("same")
                    .body(body)
                    .send("POST " + Town.ROUND + "/advance")
                    .status())
            .isEqualTo(200);
      }
      assertThat(Town.advance(bank, "worker-chen", body).code()).isEqualTo("wrong-phase");
      assertThat(Town.phase(bank)).isEqualTo("ordering");
    }
  }

  @ParameterizedTest(name = "{0} announces with {1}, and reads with {2}, {3} and {4}")
  @CsvSource({
    "volunteer-wang, 403, 200, 200, 403",
    "volunteer-zhao, 403, 404, 404, 403",
    "worker-chen, 201, 200, 200, 200",
    "worker-he, 404, 404, 404, 404",
    "officer, 403, 200, 200, 200",
    "auditor, 403, 200, 200, 403",
    "nobody, 403, 403, 403, 403",
    "'', 401, 401, 401, 401",
  })
  void areForWhomTheyConcern(String subject, int announce, int show, int prizes, int orders) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);

      assertThat(
              Town.as(bank, subject)
                  .with("round", "2027-H1")
                  .body("{\"reason\":\"x\"}")
                  .send(ANNOUNCE)
                  .status())
          .isEqualTo(announce);
      assertThat(Town.as(bank, subject).send("GET " + Town.ROUND).status()).isEqualTo(show);
      assertThat(Town.as(bank, subject).send("GET /communities/{community}/rounds").status())
          .isEqualTo(show);
      assertThat(Town.as(bank, subject).send("GET " + Town.ROUND + "/draw").status())
          .isEqualTo(show);
      assertThat(Town.as(bank, subject).send("GET " + Town.ROUND + "/prizes").status())
          .isEqualTo(prizes);
      assertThat(Town.as(bank, subject).send("GET " + Town.ROUND + "/orders").status())
          .isEqualTo(orders);
    }
  }

  @ParameterizedTest(name = "{0}: reads {1}, writes {2}, serves {3}")
  @CsvSource({
    "volunteer-wang, 200, 409, 403",
    "volunteer-li, 404, 404, 403",
    "worker-chen, 200, 409, 404",
    "worker-he, 404, 404, 404",
    "officer, 200, 404, 403",
    "auditor, 404, 404, 403",
    "nobody, 403, 403, 403",
    "'', 401, 401, 401",
  })
  void showAPersonsOrdersToThoseTheyConcern(String subject, int read, int write, int serve) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 1);
      Town.open(bank);

      assertThat(Town.as(bank, subject).with("person", WANG).send("GET " + Town.ORDERS).status())
          .isEqualTo(read);
      assertThat(Town.order(bank, subject, WANG, umbrella).status()).isEqualTo(write);
      assertThat(Town.pickUp(bank, subject, WANG, SmallDistrict.id("999"), "123456").status())
          .isEqualTo(serve);
      assertThat(
              Town.as(bank, subject)
                  .with("person", WANG)
                  .with("order", SmallDistrict.id("999"))
                  .body("{\"reason\":\"x\"}")
                  .send("POST " + Town.ORDERS + "/{order}/reset-code")
                  .status())
          .isEqualTo(serve);
      assertThat(Town.as(bank, subject).body("{}").send("POST " + Town.ROUND + "/advance").status())
          .isEqualTo(serve == 404 && subject.equals("worker-chen") ? 409 : serve);
    }
  }

  @Test
  void areNotHastenedByAWorkerWhoTakesPart() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.give(bank.bank(), CHEN, 10);
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 1);
      Town.open(bank);
      assertThat(Town.order(bank, "worker-chen", CHEN, umbrella).status()).isEqualTo(201);

      assertThat(Town.advance(bank, "worker-chen", "{\"reason\":\"x\"}").code())
          .isEqualTo("own-favour");
      assertThat(Town.advance(bank, "worker-lin", "{\"reason\":\"x\"}").status()).isEqualTo(200);
    }
  }

  @Test
  void areNotEndedEarlyByAWorkerWhoOrdersMeanwhile() {
    try (Disturbed disturbed = new Disturbed()) {
      BankPlayer bank = disturbed.bank();
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 1);
      Town.give(bank.bank(), CHEN, 300);
      Town.open(bank);

      disturbed.meanwhile(
          () -> assertThat(Town.order(bank, "worker-lin", CHEN, umbrella).status()).isEqualTo(201));

      assertThat(Town.advance(bank, "worker-chen", "{\"reason\":\"x\"}").code())
          .isEqualTo("own-favour");
    }
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"\u00a0", "\u3000", "\u2003\u00a0"})
  void haveNoPrizeWithABlankName(String name) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);

      Played refused =
          Town.as(bank, "worker-chen")
              .body(
                  "{\"kind\":\"GOODS\",\"name\":\"%s\",\"price\":100,\"stock\":1}".formatted(name))
              .send("POST " + Town.ROUND + "/prizes");

      assertThat(refused.status()).isEqualTo(400);
    }
  }

  @Test
  void areOfOneCommunity() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 1);
      Town.open(bank);

      Played elsewhere =
          Town.as(bank, "worker-chen")
              .with("community", LIUAN)
              .with("person", WANG)
              .body("{\"prize\":\"%s\",\"colour\":\"BLUE\"}".formatted(umbrella))
              .send("POST " + Town.ORDERS);

      assertThat(elsewhere.status()).isEqualTo(404);
    }
  }
}
