package org.pointsbank.evaluatequarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.evaluatequarter.Rankings.EVALUATION;
import static org.pointsbank.evaluatequarter.Rankings.EVALUATIONS;
import static org.pointsbank.evaluatequarter.Rankings.RANKING;
import static org.pointsbank.evaluatequarter.Rankings.asking;
import static org.pointsbank.evaluatequarter.Rankings.evaluate;
import static org.pointsbank.evaluatequarter.Rankings.places;
import static org.pointsbank.evaluatequarter.Rankings.ranking;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A ranking that is shown")
final class RankingsTest {
  private static final PersonId SUN = new PersonId(SmallDistrict.id("301"));

  @Test
  void saysAsOfWhichLineOfEachAccount() {
    try (BankPlayer bank = evaluated()) {
      assertThat(ranking(bank, "worker-chen", "2026-Q3", "overall").at("/items/0").toString())
          .isEqualTo(
              """
              {"rank":1,"number":"V00002","name":"李*",\
              "person":"01900000-0000-7000-8000-000000000202",\
              "measured":175,"honour":175,"minutes":105,"lines":2,"accounts":[\
              {"colour":"RED","lastLine":1,"honour":100,"minutes":60,"lines":1},\
              {"colour":"GREEN","lastLine":1,"honour":75,"minutes":45,"lines":1}],\
              "correctedSince":false}\
              """);
    }
  }

  @ParameterizedTest(name = "{0} sees name {1}, id {2}")
  @CsvSource({
    "volunteer-wang, true, false",
    "worker-chen, true, true",
    "officer, true, true",
    "auditor, false, true"
  })
  void hidesWhatIsNotNeeded(String subject, boolean name, boolean id) {
    try (BankPlayer bank = evaluated()) {
      JsonNode place = ranking(bank, subject, "2026-Q3", "overall").at("/items/0");

      assertThat(place.path("number").asText()).isEqualTo("V00002");
      assertThat(place.path("name").isNull()).isNotEqualTo(name);
      assertThat(place.path("person").isNull()).isNotEqualTo(id);
      assertThat(place.toString()).doesNotContain("李强");
    }
  }

  @Test
  void showsNoIdsToAMemberWhoWorksElsewhere() {
    try (BankPlayer bank = evaluated()) {
      Grant elsewhere =
          new Grant(
              Role.CENTRE_WORKER,
              SmallDistrict.DISTRICT,
              Optional.of(SmallDistrict.LIUAN),
              LocalDate.of(2026, 1, 15),
              Optional.empty());
      assertThat(
              bank.bank()
                  .write(
                      Transaction.EMPTY.create(
                          GrantsItem.write(SmallDistrict.WANG, List.of(elsewhere), 1))))
          .isEqualTo(new Written.Committed());

      JsonNode place = ranking(bank, "volunteer-wang", "2026-Q3", "overall").at("/items/0");

      assertThat(place.path("name").isNull()).isFalse();
      assertThat(place.path("person").isNull()).isTrue();
    }
  }

  @Test
  void goesOnPageByPage() {
    try (BankPlayer bank = evaluated()) {
      JsonNode first = page(bank, "");
      JsonNode second = page(bank, first.path("nextCursor").asText());
      JsonNode third = page(bank, second.path("nextCursor").asText());

      assertThat(places(first)).containsExactly("1 V00002 175");
      assertThat(places(second)).containsExactly("2 V00001 100");
      assertThat(places(third)).containsExactly("2 V00009 100");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"MANIFEST", "RUN#", "zzz", "000001#\uffff\uffff", "000001#"})
  void takesNoCursorThatItHasNotGiven(String cursor) {
    try (BankPlayer bank = evaluated()) {
      assertThat(page(bank, encoded(cursor)).path("code").asText()).isEqualTo("cursor-invalid");
    }
  }

  @Test
  void showsWhatWasCorrectedSince() {
    try (BankPlayer bank = evaluated()) {
      var _ = Volunteers.of(bank).served(WANG, Capacity.RESIDENT, "2026-09-01", 600);

      JsonNode ranking = ranking(bank, "officer", "2026-Q3", "overall");

      assertThat(ranking.at("/items/0/correctedSince").asBoolean()).isFalse();
      assertThat(ranking.at("/items/1/number").asText()).isEqualTo("V00001");
      assertThat(ranking.at("/items/1/honour").asLong()).isEqualTo(100);
      assertThat(ranking.at("/items/1/correctedSince").asBoolean()).isTrue();
    }
  }

  @Test
  void takesNoLineOfAnotherQuarterForACorrection() {
    try (BankPlayer bank = evaluated()) {
      var _ = Volunteers.of(bank).served(WANG, Capacity.RESIDENT, "2026-10-01", 60);

      assertThat(
              ranking(bank, "officer", "2026-Q3", "overall")
                  .at("/items/1/correctedSince")
                  .asBoolean())
          .isFalse();
    }
  }

  @Test
  void noticesAColourThatHadNoLineThen() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      Volunteers volunteers = Volunteers.of(bank);
      var _ = volunteers.served(LI, Capacity.PARTY_MEMBER, "2026-08-01", 60);
      assertThat(evaluate(bank, "2026-Q3").status()).isEqualTo(201);
      var _ = volunteers.served(LI, Capacity.UNIT_HEAD, "2026-08-02", 60);

      assertThat(corrected(bank, "overall")).isTrue();
      assertThat(corrected(bank, "red")).isFalse();
    }
  }

  @Test
  void knowsACorrectionInAQuarterThatLeftTheHead() {
    try (BankPlayer bank = evaluated()) {
      Volunteers volunteers = Volunteers.of(bank);
      for (String day : List.of("2026-11-01", "2027-02-01", "2027-05-01", "2027-08-01")) {
        var _ = volunteers.served(WANG, Capacity.RESIDENT, day, 60);
      }
      assertThat(ranking(bank, "officer", "2026-Q3", "blue").at("/items/0/correctedSince"))
          .hasToString("false");
      var _ = volunteers.served(WANG, Capacity.RESIDENT, "2026-09-09", 60);

      assertThat(ranking(bank, "officer", "2026-Q3", "blue").at("/items/0/correctedSince"))
          .hasToString("true");
    }
  }

  @Test
  void countsLaterLinesOfPeopleWhoAreNotRanked() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(evaluate(bank, "2026-Q3").status()).isEqualTo(201);
      var _ =
          Volunteers.of(bank)
              .served(WANG, Capacity.RESIDENT, "2026-09-01", 60)
              .served(WANG, Capacity.RESIDENT, "2026-09-02", 60);

      JsonNode evaluation = asking(bank, "officer", "2026-Q3").send(EVALUATION).body();

      assertThat(evaluation.path("laterLines").asLong()).isEqualTo(2);
      assertThat(evaluation.at("/rankings/0/people").asLong()).isZero();
    }
  }

  @Test
  void belongsToOneOfTheCommunitysEvaluations() {
    try (BankPlayer bank = evaluated()) {
      assertThat(evaluate(bank, "2026-Q2").status()).isEqualTo(201);

      JsonNode first = list(bank, "");
      JsonNode second = list(bank, first.path("nextCursor").asText());

      assertThat(first.at("/items/0/quarter").asText()).isEqualTo("2026-Q2");
      assertThat(second.at("/items/0/quarter").asText()).isEqualTo("2026-Q3");
      assertThat(list(bank, encoded("x")).path("code").asText()).isEqualTo("cursor-invalid");
    }
  }

  @Test
  void hasOneOfFourNames() {
    try (BankPlayer bank = evaluated()) {
      assertThat(ranking(bank, "officer", "2026-Q3", "yellow").path("code").asText())
          .isEqualTo("invalid-parameter");
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 200",
    "volunteer-li, 200",
    "volunteer-zhao, 404",
    "worker-chen, 200",
    "worker-he, 404",
    "officer, 200",
    "auditor, 200",
    "nobody, 403",
    "'', 401"
  })
  void isShownToTheCommunityAndItsStaff(String subject, int status) {
    try (BankPlayer bank = evaluated()) {
      for (String route : List.of(EVALUATIONS, EVALUATION, RANKING)) {
        Played played = asking(bank, subject, "2026-Q3").with("ranking", "overall").send(route);

        assertThat(played.status()).as(route).isEqualTo(status);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"officer", "worker-chen", "auditor", "volunteer-wang"})
  void isAbsentInACommunityThatIsNot(String subject) {
    try (BankPlayer bank = evaluated()) {
      Played played =
          asking(bank, subject, "2026-Q3")
              .with("community", SmallDistrict.id("999"))
              .with("ranking", "overall")
              .send(RANKING);

      assertThat(played.status()).isEqualTo(404);
    }
  }

  private static BankPlayer evaluated() {
    BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new);
    var _ =
        Volunteers.of(bank)
            .enrol(SUN, "V00009", "孙悦")
            .served(SUN, Capacity.RESIDENT, "2026-07-01", 60)
            .served(WANG, Capacity.RESIDENT, "2026-07-01", 60)
            .served(LI, Capacity.PARTY_MEMBER, "2026-09-30", 60)
            .served(LI, Capacity.UNIT_HEAD, "2026-09-29", 45);
    assertThat(evaluate(bank, "2026-Q3").status()).isEqualTo(201);
    return bank;
  }

  private static boolean corrected(BankPlayer bank, String ranking) {
    return ranking(bank, "officer", "2026-Q3", ranking).at("/items/0/correctedSince").asBoolean();
  }

  private static JsonNode page(BankPlayer bank, String cursor) {
    var asking = asking(bank, "officer", "2026-Q3").with("ranking", "overall").query("limit", 1);
    return (cursor.isEmpty() ? asking : asking.query("cursor", cursor)).send(RANKING).body();
  }

  private static JsonNode list(BankPlayer bank, String cursor) {
    var asking = bank.as("officer").with("community", JINKUN).query("limit", 1);
    return (cursor.isEmpty() ? asking : asking.query("cursor", cursor)).send(EVALUATIONS).body();
  }

  private static String encoded(String cursor) {
    return Base64.getUrlEncoder().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
  }
}
