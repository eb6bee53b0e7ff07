package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The communities of a district")
final class CommunitiesTest {
  private static final String LIST = "GET /districts/{district}/communities";
  private static final String FOUND = "POST /districts/{district}/communities";

  @Test
  void areListedInPages() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      JsonNode first = officer(bank).query("limit", 1).send(LIST).body();
      JsonNode second =
          officer(bank).query("cursor", first.path("nextCursor").asText()).send(LIST).body();

      assertThat(first.at("/items/0/name").asText()).isEqualTo("柳岸");
      assertThat(second.at("/items/0/community").asText()).isEqualTo(JINKUN.value());
      assertThat(second.path("nextCursor").isNull()).isTrue();
    }
  }

  @Test
  void areFoundedByAnOfficer() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played founded = officer(bank).body("{\"name\":\" 望 江 \"}").send(FOUND);

      assertThat(founded.status()).isEqualTo(201);
      assertThat(founded.body().path("name").asText()).isEqualTo("望江");
      assertThat(officer(bank).send(LIST).body().path("items")).hasSize(3);
    }
  }

  @Test
  void areListedWhateverTheirFirstCharacter() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(officer(bank).body("{\"name\":\"𠮷祥\"}").send(FOUND).status()).isEqualTo(201);

      assertThat(officer(bank).send(LIST).body().path("items").findValuesAsText("name"))
          .containsExactly("柳岸", "锦坤园", "𠮷祥");
    }
  }

  @Test
  void areFoundedOnceUnderOneKey() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played first = officer(bank).key("k1").body("{\"name\":\"望江\"}").send(FOUND);
      Played again = officer(bank).key("k1").body("{\"name\":\"望江\"}").send(FOUND);

      assertThat(again.text()).isEqualTo(first.text());
    }
  }

  @Test
  void haveNamesOfTheirOwn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(officer(bank).body("{\"name\":\"锦坤园\"}").send(FOUND).code())
          .isEqualTo("community-exists");
    }
  }

  @Test
  void haveNames() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played refused = officer(bank).body("{\"name\":\"  \"}").send(FOUND);

      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo("/name");
    }
  }

  @ParameterizedTest(name = "{0} gets {1} and {2}")
  @CsvSource({
    "volunteer-wang, 200, 403",
    "volunteer-li, 200, 403",
    "worker-chen, 200, 403",
    "worker-he, 200, 403",
    "officer, 200, 201",
    "auditor, 200, 403",
    "nobody, 403, 403",
    "'', 401, 401"
  })
  void areShownToAllAndFoundedByOfficers(String subject, int listed, int founded) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.as(subject).with("district", DISTRICT).send(LIST).status()).isEqualTo(listed);
      assertThat(
              bank.as(subject)
                  .with("district", DISTRICT)
                  .body("{\"name\":\"望江\"}")
                  .send(FOUND)
                  .status())
          .isEqualTo(founded);
    }
  }

  @ParameterizedTest
  @CsvSource({"volunteer-wang", "worker-chen", "officer", "auditor"})
  void areAbsentInAnotherDistrict(String subject) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.as(subject).with("district", SmallDistrict.id("009")).send(LIST).status())
          .isEqualTo(404);
    }
  }

  private static Asking officer(BankPlayer bank) {
    return bank.as("officer").with("district", DISTRICT);
  }
}
