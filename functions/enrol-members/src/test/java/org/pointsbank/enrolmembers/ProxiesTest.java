package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.WANG;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Acting for somebody")
final class ProxiesTest {
  private static final String PERSON = "/communities/{community}/people/{person}";
  private static final String SHOW = "GET " + PERSON;
  private static final String LIST = "GET " + PERSON + "/proxies";
  private static final String NAME = "POST " + PERSON + "/proxies";
  private static final String END = NAME + "/end";

  @Test
  void letsAFamilyMemberSeeUntilTheDayThatIsSaid() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(wang(bank, "volunteer-li").send(SHOW).status()).isEqualTo(404);
      Played named =
          wang(bank, "worker-chen").body(family(LI, ",\"until\":\"2026-10-03\"")).send(NAME);
      assertThat(named.status()).as(named.text()).isEqualTo(201);

      assertThat(wang(bank, "volunteer-li").send(SHOW).body().path("name").asText())
          .isEqualTo("王芳");
      bank.clock().set(Instant.parse("2026-10-02T15:59:59Z"));
      assertThat(wang(bank, "volunteer-li").send(SHOW).status()).isEqualTo(200);
      bank.clock().set(Instant.parse("2026-10-02T16:00:00Z"));
      assertThat(wang(bank, "volunteer-li").send(SHOW).status()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @CsvSource({"worker-chen", "volunteer-wang"})
  void endsAtOnce(String subject) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      named(bank, WANG, LI);
      assertThat(wang(bank, "volunteer-li").send(SHOW).status()).isEqualTo(200);

      assertThat(wang(bank, subject).body(ended(LI)).send(END).status()).isEqualTo(200);

      assertThat(wang(bank, "volunteer-li").send(SHOW).status()).isEqualTo(404);
      JsonNode listed = wang(bank, "volunteer-wang").send(LIST).body().path("items");
      assertThat(listed.at("/0/name").asText()).isEqualTo("李*");
      assertThat(listed.at("/0/until").asText()).isEqualTo("2026-10-01");
    }
  }

  @Test
  void isShownToWhoeverActs() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.as("volunteer-li").send("GET /me").body().path("actsFor")).isEmpty();
      named(bank, WANG, LI);

      assertThat(bank.as("volunteer-li").send("GET /me").body().path("actsFor").toString())
          .isEqualTo(
              """
              [{"person":"%s","name":"王*","kind":"FAMILY","acts":["SEE"],"until":null}]\
              """
                  .formatted(WANG));
    }
  }

  @Test
  void goesNoFurtherThanItIsSaid() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      named(bank, WANG, LI);

      assertThat(wang(bank, "volunteer-li").body(ended(LI)).send(END).status()).isEqualTo(403);
      assertThat(
              wang(bank, "volunteer-li")
                  .body("{\"skills\":[]}")
                  .send("POST " + PERSON + "/skills")
                  .code())
          .isEqualTo("own-favour");
    }
  }

  @Test
  void takesAWorkersHandsOffThatPerson() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played named = wang(bank, "worker-lin").body(family(CHEN, "")).send(NAME);
      assertThat(named.status()).as(named.text()).isEqualTo(201);

      Played refused =
          wang(bank, "worker-chen")
              .body("{\"day\":\"2026-09-01\",\"reason\":\"x\"}")
              .send("POST " + PERSON + "/membership/pause");

      assertThat(refused.code()).isEqualTo("own-favour");
    }
  }

  @Test
  void isNamedByNeitherOfTheTwo() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(wang(bank, "worker-chen").body(family(CHEN, "")).send(NAME).code())
          .isEqualTo("own-favour");
      assertThat(of(bank, "worker-chen", CHEN).body(family(LI, "")).send(NAME).code())
          .isEqualTo("own-favour");
      assertThat(wang(bank, "worker-chen").body(family(WANG, "")).send(NAME).code())
          .isEqualTo("invalid-value");
    }
  }

  @Test
  void isNamedOnceAndForSoManyPeople() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      named(bank, WANG, LI);
      assertThat(wang(bank, "worker-chen").body(family(LI, "")).send(NAME).code())
          .isEqualTo("proxy-exists");
      named(bank, SmallDistrict.LIN, LI);
      named(bank, SmallDistrict.GAO, LI);

      assertThat(
              of(bank, "worker-chen", SmallDistrict.OFFICER).body(family(LI, "")).send(NAME).code())
          .isEqualTo("too-many-principals");
    }
  }

  @Test
  void isAGuardiansAffairUntilTheMinorIsOfAge() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      PersonId child = child(bank);
      String guardian = family(WANG, "").replace("FAMILY", "GUARDIAN");

      assertThat(of(bank, "worker-chen", LI).body(guardian).send(NAME).code())
          .isEqualTo("not-a-minor");
      assertThat(wang(bank, "worker-chen").body(family(child, "")).send(NAME).code())
          .isEqualTo("proxy-under-age");
      assertThat(of(bank, "worker-chen", child).body(guardian).send(NAME).status()).isEqualTo(201);
      assertThat(of(bank, "officer", child).send(LIST).body().at("/items/0/until").asText())
          .isEqualTo("2030-03-01");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"agent\":\"x\",\"kind\":\"FAMILY\",\"acts\":[\"SEE\"],\"reason\":\"x\"}|/agent",
        "{\"agent\":\"01900000-0000-7000-8000-000000000202\",\"kind\":\"FAMILY\",\"acts\":[],\"reason\":\"x\"}|/acts",
        "{\"agent\":\"01900000-0000-7000-8000-000000000202\",\"kind\":\"FAMILY\",\"acts\":[\"SEE\"],\"until\":\"2026-10-01\",\"reason\":\"x\"}|/until",
        "{\"agent\":\"01900000-0000-7000-8000-000000000202\",\"kind\":\"FAMILY\",\"acts\":[\"SEE\"],\"reason\":\" \"}|/reason"
      })
  void isWellFormed(String body, String pointer) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played refused = wang(bank, "worker-chen").body(body).send(NAME);

      assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}, {2} and {3}")
  @CsvSource({
    "volunteer-wang, 403, 200, 404",
    "volunteer-li, 403, 404, 404",
    "worker-chen, 201, 200, 200",
    "worker-he, 404, 404, 404",
    "officer, 403, 200, 404",
    "auditor, 403, 404, 404",
    "nobody, 403, 403, 403",
    "'', 401, 401, 401"
  })
  void isTheWorkersAffair(String subject, int name, int list, int end) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(wang(bank, subject).body(family(ZHAO, "")).send(NAME).status()).isEqualTo(name);
      assertThat(wang(bank, subject).send(LIST).status()).isEqualTo(list);
      assertThat(wang(bank, subject).body(ended(ZHAO)).send(END).status()).isEqualTo(end);
    }
  }

  @Test
  void staysWithARoleThatIsGrantedLater() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      named(bank, WANG, LI);
      String worker = "{\"role\":\"CENTRE_WORKER\",\"community\":\"" + LIUAN + "\"}";
      assertThat(
              bank.as("officer")
                  .with("district", SmallDistrict.DISTRICT)
                  .with("person", LI)
                  .body(worker)
                  .send("POST /districts/{district}/people/{person}/grants")
                  .status())
          .isEqualTo(201);

      assertThat(wang(bank, "volunteer-li").send(SHOW).status()).isEqualTo(200);
    }
  }

  private static PersonId child(BankPlayer bank) {
    Played enrolled =
        bank.as("worker-chen")
            .with("community", JINKUN)
            .body(
                """
                {"name":"小明","phone":"10000000199","born":"2012-03-01","capacities":["RESIDENT"],\
                "joined":"2026-09-01"}\
                """)
            .send("POST /communities/{community}/people");
    return new PersonId(enrolled.body().path("person").asText());
  }

  private static void named(BankPlayer bank, PersonId principal, PersonId agent) {
    Played named = of(bank, "worker-chen", principal).body(family(agent, "")).send(NAME);
    assertThat(named.status()).as(named.text()).isEqualTo(201);
  }

  private static String family(PersonId agent, String more) {
    return "{\"agent\":\"%s\",\"kind\":\"FAMILY\",\"acts\":[\"SEE\"],\"reason\":\"没有手机\"%s}"
        .formatted(agent, more);
  }

  private static String ended(PersonId agent) {
    return "{\"agent\":\"%s\",\"reason\":\"不再需要\"}".formatted(agent);
  }

  private static Asking wang(BankPlayer bank, String subject) {
    return of(bank, subject, WANG);
  }

  private static Asking of(BankPlayer bank, String subject, PersonId person) {
    return bank.as(subject).with("community", JINKUN).with("person", person);
  }
}
