package org.pointsbank.formteams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Somebody who speaks for a partner")
final class SpeakersTest {
  private static final String PARTNERS = "/districts/{district}/partners";
  private static final String SPEAKERS = PARTNERS + "/{partner}/speakers";

  @Test
  void isNamedByAnOfficerFromTodayOn() {
    try (Crew crew = new Crew()) {
      String partner = partner(crew);

      Played named = named(crew.as("officer"), partner, SmallDistrict.WANG);

      assertThat(named.status()).isEqualTo(201);
      assertThat(named.body().path("from").asText()).isEqualTo("2026-10-01");
      assertThat(listed(crew, partner).at("/items/0").toString())
          .isEqualTo(
              """
              {"person":"%s","number":"V00001","name":"王*","terms":\
              [{"from":"2026-10-01","by":"%s","until":null,"endedBy":null}]}\
              """
                  .formatted(SmallDistrict.WANG, SmallDistrict.OFFICER));
    }
  }

  @Test
  void isNamedOnce() {
    try (Crew crew = new Crew()) {
      String partner = partner(crew);
      assertThat(named(crew.as("officer"), partner, SmallDistrict.WANG).status()).isEqualTo(201);

      assertThat(named(crew.as("officer"), partner, SmallDistrict.WANG).code())
          .isEqualTo("speaks-already");
    }
  }

  @Test
  void isNamedAgainAfterAnEnd() {
    try (Crew crew = new Crew()) {
      String partner = partner(crew);
      assertThat(named(crew.as("officer"), partner, SmallDistrict.WANG).status()).isEqualTo(201);
      assertThat(ended(crew, partner).body().path("until").asText()).isEqualTo("2026-10-01");

      assertThat(ended(crew, partner).status()).isEqualTo(404);
      assertThat(named(crew.as("officer"), partner, SmallDistrict.WANG).status()).isEqualTo(201);
      JsonNode terms = listed(crew, partner).at("/items/0/terms");
      assertThat(terms).hasSize(2);
      assertThat(terms.at("/0/until").asText()).isEqualTo("2026-10-01");
      assertThat(terms.at("/0/endedBy").asText()).isEqualTo(SmallDistrict.OFFICER.value());
      assertThat(terms.at("/1/until").isNull()).isTrue();
    }
  }

  @Test
  void isNobodyWhoNamesThemselves() {
    try (Crew crew = new Crew()) {
      assertThat(named(crew.as("officer"), partner(crew), SmallDistrict.OFFICER).code())
          .isEqualTo("own-favour");
    }
  }

  @Test
  void isNobodyForAPartnershipThatHasEnded() {
    try (Crew crew = new Crew()) {
      String partner = partner(crew);
      assertThat(
              crew.as("officer")
                  .with("partner", partner)
                  .body("{\"reason\":\"over\"}")
                  .send("POST " + PARTNERS + "/{partner}/end")
                  .status())
          .isEqualTo(200);

      assertThat(named(crew.as("officer"), partner, SmallDistrict.WANG).code())
          .isEqualTo("partner-ended");
    }
  }

  @Test
  void isSomebodyOfTheDistrict() {
    try (Crew crew = new Crew()) {
      PersonId nobody = new PersonId(SmallDistrict.id("999"));

      assertThat(named(crew.as("officer"), partner(crew), nobody).status()).isEqualTo(404);
    }
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "volunteer-wang, 403, 403, 403",
    "volunteer-li, 403, 403, 403",
    "worker-chen, 403, 403, 403",
    "worker-he, 403, 403, 403",
    "officer, 200, 201, 404",
    "auditor, 403, 403, 403",
    "nobody, 403, 403, 403",
    "'', 401, 401, 401"
  })
  void isTheOfficersBusiness(String who, int list, int name, int end) {
    try (Crew crew = new Crew()) {
      String partner = partner(crew);

      assertThat(crew.as(who).with("partner", partner).send("GET " + SPEAKERS).status())
          .isEqualTo(list);
      assertThat(
              crew.as(who)
                  .with("partner", partner)
                  .with("person", SmallDistrict.WANG)
                  .send("POST " + SPEAKERS + "/{person}/end")
                  .status())
          .isEqualTo(end);
      assertThat(named(crew.as(who), partner, SmallDistrict.WANG).status()).isEqualTo(name);
    }
  }

  private static String partner(Crew crew) {
    return crew.as("officer")
        .body("{\"name\":\"供电公司\",\"kind\":\"CO_BUILDING_UNIT\"}")
        .send("POST " + PARTNERS)
        .body()
        .path("partner")
        .asText();
  }

  private static Played named(Asking as, String partner, PersonId person) {
    return as.with("partner", partner)
        .body("{\"person\":\"%s\"}".formatted(person))
        .send("POST " + SPEAKERS);
  }

  private static Played ended(Crew crew, String partner) {
    return crew.as("officer")
        .with("partner", partner)
        .with("person", SmallDistrict.WANG)
        .send("POST " + SPEAKERS + "/{person}/end");
  }

  private static JsonNode listed(Crew crew, String partner) {
    return crew.as("officer").with("partner", partner).send("GET " + SPEAKERS).body();
  }
}
