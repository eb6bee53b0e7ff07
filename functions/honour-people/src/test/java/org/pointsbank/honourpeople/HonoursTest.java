package org.pointsbank.honourpeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.Item;
import org.pointsbank.testkit.Played;

@DisplayName("An honour")
final class HonoursTest {
  @Test
  void standsInTheRegisterWithItsCertificate() {
    try (Stars stars = Stars.honoured()) {
      JsonNode honour = stars.honours("volunteer-wang", WANG).body().at("/items/0");

      assertThat(honour.path("name").asText()).isEqualTo("守望之星");
      assertThat(honour.path("period").asText()).isEqualTo("2026-Q3");
      assertThat(honour.path("rank").asInt()).isEqualTo(1);
      assertThat(honour.path("certificate").asText()).isEqualTo("2026-000001");
      assertThat(honour.path("code").asText())
          .matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }
  }

  @Test
  void isNobodyElses() {
    try (Stars stars = Stars.honoured()) {
      assertThat(stars.honours("worker-chen", LI).body().path("items")).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} reads the code: {1}")
  @CsvSource({"volunteer-wang, true", "worker-chen, true", "officer, false", "auditor, false"})
  void tellsItsCodeToThePersonAndWorkersOnly(String who, boolean told) {
    try (Stars stars = Stars.honoured()) {
      assertThat(stars.honours(who, WANG).body().at("/items/0/code").isTextual()).isEqualTo(told);
    }
  }

  @Test
  void isCheckedByAnybodyWithoutASignIn() {
    try (Stars stars = Stars.honoured()) {
      Played checked = stars.checks(code(stars).toLowerCase(Locale.ROOT));

      assertThat(checked.status()).isEqualTo(200);
      assertThat(checked.body().toString())
          .isEqualTo(
              """
              {"number":"2026-000001","name":"王*","programmeName":"守望之星","communityName":"锦坤园",\
              "period":"2026-Q3","rank":1,"day":"2026-10-01","state":"valid"}\
              """);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"7K2M-9QXA-40TZ-BR5D", "x", "2026-000001"})
  void isFoundByItsOwnCodeOnly(String code) {
    try (Stars stars = Stars.honoured()) {
      assertThat(stars.checks(code).code()).isEqualTo("not-found");
    }
  }

  @Test
  void saysThatItWasTakenBack() {
    try (Stars stars = Stars.honoured()) {
      assertThat(revoked(stars).body().path("state").asText()).isEqualTo("revoked");

      assertThat(stars.checks(code(stars)).body().path("state").asText()).isEqualTo("revoked");
      assertThat(revoked(stars).code()).isEqualTo("honour-revoked");
    }
  }

  @Test
  void keepsItsCodeOutOfWhatIsRemembered() {
    try (Stars stars = Stars.honoured()) {
      String code = code(stars).replace("-", "");
      StringBuilder remembered = new StringBuilder();
      stars
          .bank
          .bank()
          .walk(item -> {
            if (!item.key().sk().startsWith("HONOUR#")) {
              remembered.append(item.key()).append(item.find(Item.KIND));
            }
          });

      assertThat(remembered.toString()).doesNotContain(code).contains("CERTIFICATE#");
      assertThat(stars.bank.log()).doesNotContain(code);
    }
  }

  @Test
  void standsOnTheRedListWithAMaskedName() {
    try (Stars stars = Stars.honoured()) {
      Played list = stars.redList("2026-Q3");

      assertThat(list.header("cache-control")).isEqualTo("public, max-age=300");
      assertThat(list.body().toString())
          .isEqualTo(
              """
              {"communityName":"锦坤园","period":"2026-Q3","places":[\
              {"rank":1,"name":"李*","honour":200,"minutes":200},\
              {"rank":2,"name":"王*","honour":100,"minutes":100}],\
              "honours":[{"programmeName":"守望之星","rank":1,"name":"王*"}]}\
              """);
    }
  }

  @Test
  void isLeftOutOfTheRedListOfWhoDoesNotWantIt() {
    try (Stars stars = Stars.honoured()) {
      assertThat(shown(stars, "volunteer-wang", false).status()).isEqualTo(200);

      JsonNode list = stars.redList("2026-Q3").body();
      assertThat(list.path("places")).hasSize(1);
      assertThat(list.path("honours")).isEmpty();

      assertThat(shown(stars, "worker-chen", true).status()).isEqualTo(200);
      assertThat(stars.redList("2026-Q3").body().path("honours")).hasSize(1);
    }
  }

  @ParameterizedTest(name = "said by {0}")
  @CsvSource({"volunteer-wang", "volunteer-li"})
  void isLeftOutUnderBothNamesOfWhoWasKnownTwice(String subject) {
    try (Stars stars = Stars.honoured()) {
      PersonId said = subject.equals("volunteer-wang") ? WANG : LI;
      assertThat(
              stars
                  .as(subject)
                  .with("community", JINKUN)
                  .with("person", said)
                  .body("{\"shown\":false}")
                  .send("POST /communities/{community}/people/{person}/red-list")
                  .status())
          .isEqualTo(200);

      stars.goesOn(WANG, LI);

      JsonNode list = stars.redList("2026-Q3").body();
      assertThat(list.path("places")).isEmpty();
      assertThat(list.path("honours")).isEmpty();
    }
  }

  @Test
  void leavesTheRedListWhenItIsTakenBack() {
    try (Stars stars = Stars.honoured()) {
      assertThat(revoked(stars).status()).isEqualTo(200);

      JsonNode list = stars.redList("2026-Q3").body();
      assertThat(list.path("places")).hasSize(2);
      assertThat(list.path("honours")).isEmpty();
    }
  }

  @Test
  void showsNothingThatIsNotPublished() {
    try (Stars stars = Stars.honoured()) {
      JsonNode list = stars.redList("2026-Q2").body();

      assertThat(list.path("places")).isEmpty();
      assertThat(list.path("honours")).isEmpty();
    }
  }

  @Test
  void hasNoRedListOfNowhere() {
    try (Stars stars = Stars.honoured()) {
      Played list =
          stars
              .bank
              .as("")
              .with("community", "01900000-0000-7000-8000-000000000999")
              .with("period", "2026")
              .send("GET /red-lists/{community}/{period}");

      assertThat(list.status()).isEqualTo(404);
    }
  }

  private static String code(Stars stars) {
    return stars.honours("worker-chen", WANG).body().at("/items/0/code").asText();
  }

  private static Played revoked(Stars stars) {
    String honour = stars.honours("worker-chen", WANG).body().at("/items/0/honour").asText();
    return stars
        .at("officer", WANG)
        .with("honour", honour)
        .body("{\"reason\":\"材料不实\"}")
        .send("POST /communities/{community}/people/{person}/honours/{honour}/revoke");
  }

  private static Played shown(Stars stars, String who, boolean shown) {
    return stars
        .at(who, WANG)
        .body("{\"shown\":%s}".formatted(shown))
        .send("POST /communities/{community}/people/{person}/red-list");
  }
}
