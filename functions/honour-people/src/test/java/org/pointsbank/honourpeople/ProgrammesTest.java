package org.pointsbank.honourpeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.OFFICER;
import static org.pointsbank.testkit.SmallDistrict.WANG;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.Played;

@DisplayName("An award programme")
final class ProgrammesTest {
  private static final String TERMS = Stars.terms("QUARTER", 1, 60, 40);

  @Test
  void isListedWithWhatItPromises() {
    try (Stars stars = Stars.published()) {
      assertThat(stars.made(TERMS)).isNotEmpty();

      JsonNode listed =
          stars.as("volunteer-zhao").send("GET " + Stars.PROGRAMMES).body().at("/items/0");
      assertThat(listed.at("/terms/name").asText()).isEqualTo("守望之星");
      assertThat(listed.at("/terms/weights/panel").asInt()).isEqualTo(40);
      assertThat(listed.path("community").asText()).isEqualTo(JINKUN.value());
    }
  }

  @ParameterizedTest(name = "{0} for ''{1}'': {2}")
  @CsvSource({
    "worker-he, 01900000-0000-7000-8000-000000000011, 403",
    "worker-he, 01900000-0000-7000-8000-000000000012, 201",
    "worker-chen, '', 403",
    "officer, '', 201",
    "officer, 01900000-0000-7000-8000-000000000999, 404"
  })
  void isMadeByWorkersForTheirCommunityAndByOfficers(String who, String community, int status) {
    try (Stars stars = Stars.published()) {
      assertThat(stars.makes(who, community, TERMS).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0} places, weights {1} and {2}")
  @CsvSource({"0, 60, 40", "41, 60, 40", "1, 0, 0", "1, -1, 40", "1, 60, 10001"})
  void staysInItsBounds(int places, int ledger, int panel) {
    try (Stars stars = Stars.published()) {
      assertThat(stars.makes("officer", "", Stars.terms("YEAR", places, ledger, panel)).code())
          .isEqualTo("out-of-range");
    }
  }

  @Test
  void beginsNoEditionOnceItIsClosed() {
    try (Stars stars = Stars.published()) {
      assertThat(stars.made(TERMS)).isNotEmpty();
      String close = "POST " + Stars.PROGRAMMES + "/{programme}/close";
      assertThat(stars.as("worker-chen").send(close).body().path("closed").asBoolean()).isTrue();

      assertThat(stars.opens("worker-chen", CHEN).code()).isEqualTo("programme-closed");
      assertThat(stars.as("worker-chen").send(close).code()).isEqualTo("programme-closed");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2026", "2026-H2"})
  void hasEditionsOfItsCycleOnly(String period) {
    try (Stars stars = Stars.published()) {
      assertThat(stars.made(TERMS)).isNotEmpty();

      assertThat(stars.of(period).opens("worker-chen", CHEN).code()).isEqualTo("invalid-value");
    }
  }

  @Test
  void needsAPanelWhereItCounts() {
    try (Stars stars = Stars.published()) {
      assertThat(stars.made(TERMS)).isNotEmpty();

      assertThat(stars.opens("worker-chen").code()).isEqualTo("invalid-value");
    }
  }

  @Test
  void hasOneEditionOfAPeriod() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.opens("officer", LIN).code()).isEqualTo("edition-exists");
    }
  }

  @Test
  void takesNobodyOfNowhereIntoItsPanel() {
    try (Stars stars = Stars.published()) {
      assertThat(stars.made(TERMS)).isNotEmpty();
      PersonId nobody = new PersonId("01900000-0000-7000-8000-000000000999");

      assertThat(stars.opens("worker-chen", nobody).status()).isEqualTo(404);
    }
  }

  @Test
  void takesFiguresFromThePublishedEvaluation() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.nominates("worker-chen", WANG).status()).isEqualTo(201);

      JsonNode nominee = stars.shown("worker-lin").body().at("/nominees/0");
      assertThat(nominee.path("honour").asInt()).isEqualTo(100);
      assertThat(nominee.path("minutes").asInt()).isEqualTo(100);
      assertThat(nominee.path("name").asText()).isEqualTo("王*");
    }
  }

  @Test
  void waitsForThePublicationOfWhatCounts() {
    try (Stars stars = new Stars()) {
      stars.publish(JINKUN, Stars.QUARTER, false);
      assertThat(stars.made(TERMS)).isNotEmpty();
      assertThat(stars.opens("worker-chen", CHEN).status()).isEqualTo(201);

      assertThat(stars.nominates("worker-chen", WANG).code()).isEqualTo("evaluation-not-published");
      assertThat(stars.nominatesFirst("worker-chen", 3).code())
          .isEqualTo("evaluation-not-published");
    }
  }

  @Test
  void nominatesTheFirstOfTheRanking() {
    try (Stars stars = Stars.open()) {
      Played first = stars.nominatesFirst("worker-chen", 1);

      assertThat(first.body().toString()).isEqualTo("{\"nominated\":1,\"skipped\":0}");
      assertThat(stars.shown("worker-chen").body().at("/nominees/0/number").asText())
          .isEqualTo("V00002");
      assertThat(stars.nominatesFirst("worker-chen", 2).body().toString())
          .isEqualTo("{\"nominated\":1,\"skipped\":1}");
    }
  }

  @Test
  void nominatesNobodyWhoLacksWhatItAsksFor() {
    try (Stars stars = Stars.open(Stars.terms("QUARTER", 1, 60, 40, 150))) {
      assertThat(stars.nominates("worker-chen", WANG).code()).isEqualTo("not-eligible");
      assertThat(stars.nominates("worker-chen", LI).status()).isEqualTo(201);
    }
  }

  @Test
  void nominatesNobodyTwice() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.nominates("worker-chen", WANG).status()).isEqualTo(201);

      assertThat(stars.nominates("worker-lin", WANG).code()).isEqualTo("nominated-already");
    }
  }

  @Test
  void letsNobodyNominateThemselves() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.nominates("worker-chen", CHEN).code()).isEqualTo("own-favour");
    }
  }

  @Test
  void nominatesPeopleOfItsOwnCommunity() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.nominates("worker-chen", ZHAO).status()).isEqualTo(404);
      assertThat(stars.nominates("worker-chen", ZHAO, LIUAN).status()).isEqualTo(404);
      assertThat(stars.nominates("worker-he", WANG).status()).isEqualTo(404);
    }
  }

  @Test
  void nominatesNobodyOfAnotherDistrict() {
    PersonId stranger = new PersonId("01900000-0000-7000-8000-000000000901");
    CommunityId elsewhere = new CommunityId("01900000-0000-7000-8000-000000000902");
    try (Stars stars = Stars.ofTheDistrict()) {
      stars.stranger(stranger, elsewhere);

      assertThat(stars.nominates("officer", stranger, elsewhere).status()).isEqualTo(404);
    }
  }

  @Test
  void nominatesPeopleOfAnyCommunityOfItsDistrict() {
    try (Stars stars = Stars.ofTheDistrict()) {
      assertThat(stars.nominates("officer", WANG).status()).isEqualTo(201);
    }
  }

  @Test
  void nominatesNobodyWhoGoesOnAsSomebodyElse() {
    try (Stars stars = Stars.open()) {
      stars.goesOn(LI, WANG);

      assertThat(stars.nominates("worker-chen", LI).status()).isEqualTo(404);
      assertThat(stars.nominatesFirst("worker-chen", 1).body().toString())
          .isEqualTo("{\"nominated\":1,\"skipped\":0}");
      assertThat(stars.shown("worker-chen").body().at("/nominees/0/number").asText())
          .isEqualTo("V00001");
    }
  }

  @Test
  void takesMarksOfItsPanelOnly() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.nominates("worker-chen", WANG).status()).isEqualTo(201);

      assertThat(stars.marks("volunteer-li", WANG, 80).status()).isEqualTo(200);
      assertThat(stars.marks("worker-lin", WANG, 80).code()).isEqualTo("not-on-panel");
      assertThat(stars.marks("volunteer-li", WANG, 101).code()).isEqualTo("out-of-range");
    }
  }

  @Test
  void letsNobodyMarkThemselves() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.nominates("worker-chen", LI).status()).isEqualTo(201);

      assertThat(stars.marks("volunteer-li", LI, 100).code()).isEqualTo("own-favour");
    }
  }

  @Test
  void letsNoNomineeMarkTheOthers() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.nominatesFirst("worker-chen", 2).status()).isEqualTo(201);

      assertThat(stars.marks("volunteer-li", WANG, 0).code()).isEqualTo("own-favour");
    }
  }

  @Test
  void countsTheLastMarksOfEach() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.nominates("worker-chen", WANG).status()).isEqualTo(201);
      assertThat(stars.marks("volunteer-li", WANG, 10).status()).isEqualTo(200);
      assertThat(stars.marks("volunteer-li", WANG, 80).status()).isEqualTo(200);
      assertThat(stars.decides("officer").status()).isEqualTo(200);

      JsonNode standing = stars.shown("officer").body().at("/standings/0");
      assertThat(standing.path("panel").asInt()).isEqualTo(8000);
      assertThat(standing.path("total").asInt()).isEqualTo(60 + 3200);
    }
  }

  @ParameterizedTest(name = "{0}: nominees {1}, marks {2}")
  @CsvSource({
    "worker-chen, 1, 1",
    "officer, 1, 1",
    "auditor, 1, 1",
    "volunteer-li, 1, 0",
    "volunteer-wang, 0, 0"
  })
  void showsItsNomineesToThoseWhoLeadMarkOrAuditIt(String who, int nominees, int marks) {
    try (Stars stars = Stars.open()) {
      assertThat(stars.nominates("worker-chen", WANG).status()).isEqualTo(201);
      assertThat(stars.marks("worker-chen", WANG, 80).status()).isEqualTo(200);

      JsonNode shown = stars.shown(who).body();
      assertThat(shown.path("nominees")).hasSize(nominees);
      assertThat(shown.path("marks")).hasSize(marks);
    }
  }

  @Test
  void isDecidedOnceByItsTotals() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.nominatesFirst("worker-chen", 2).status()).isEqualTo(201);
      assertThat(stars.marks("worker-chen", WANG, 90).status()).isEqualTo(200);
      assertThat(stars.marks("worker-chen", LI, 50).status()).isEqualTo(200);

      assertThat(stars.decides("worker-lin").body().path("state").asText()).isEqualTo("decided");

      JsonNode standings = stars.shown("volunteer-zhao").body().path("standings");
      assertThat(standings.at("/0/number").asText()).isEqualTo("V00001");
      assertThat(standings.at("/0/honoured").asBoolean()).isTrue();
      assertThat(standings.at("/1/honoured").asBoolean()).isFalse();
      assertThat(stars.decides("worker-lin").code()).isEqualTo("wrong-state");
      assertThat(stars.nominates("worker-chen", OFFICER).code()).isEqualTo("wrong-state");
    }
  }

  @Test
  void isNotDecidedWithoutANominee() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.decides("officer").code()).isEqualTo("nobody-nominated");
    }
  }

  @Test
  void isNotDecidedBeforeEverybodyHasMarks() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.nominates("worker-chen", WANG).status()).isEqualTo(201);

      assertThat(stars.decides("officer").code()).isEqualTo("marks-missing");
    }
  }

  @Test
  void isNotDecidedByANominee() {
    try (Stars stars = Stars.open()) {
      assertThat(stars.nominates("worker-chen", LIN).status()).isEqualTo(201);
      assertThat(stars.marks("worker-chen", LIN, 80).status()).isEqualTo(200);

      assertThat(stars.decides("worker-lin").code()).isEqualTo("own-favour");
    }
  }

  @Test
  void commendsAYearFromItsFourQuarters() {
    try (Stars stars = new Stars()) {
      for (String quarter : new String[] {"2026-Q1", "2026-Q2", "2026-Q3"}) {
        stars.publish(JINKUN, quarter, true);
      }
      assertThat(stars.made(Stars.terms("YEAR", 1, 100, 0))).isNotEmpty();
      assertThat(stars.of("2026").opens("worker-chen").status()).isEqualTo(201);
      assertThat(stars.nominatesFirst("worker-chen", 2).code())
          .isEqualTo("evaluation-not-published");

      stars.publish(JINKUN, "2026-Q4", true);
      assertThat(stars.nominatesFirst("worker-chen", 2).status()).isEqualTo(201);
      assertThat(stars.decides("officer").status()).isEqualTo(200);

      JsonNode first = stars.shown("officer").body().at("/standings/0");
      assertThat(first.path("number").asText()).isEqualTo("V00002");
      assertThat(first.path("total").asInt()).isEqualTo(800);
    }
  }
}
