package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.table.IdempotencyItem;
import org.pointsbank.table.Item;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The people of a community")
final class PeopleTest {
  private static final String LIST = "GET /communities/{community}/people";
  private static final String ENROL = "POST /communities/{community}/people";
  private static final String SHOW = "GET /communities/{community}/people/{person}";
  private static final String SUN =
      """
      {"number":"V00101","name":"孙丽","phone":"10000000101","born":"1980-02-29",\
      "capacities":["PARTY_MEMBER","IN_SERVICE_PARTY_MEMBER","UNIT_HEAD"],"joined":"2026-03-01"}\
      """;

  @Test
  void areEnrolledWithOneAccountForEachColour() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played enrolled = chen(bank).body(SUN).send(ENROL);

      assertThat(enrolled.status()).isEqualTo(201);
      assertThat(enrolled.body().path("accounts").toString()).isEqualTo("[\"RED\",\"GREEN\"]");
      JsonNode shown =
          chen(bank).with("person", enrolled.body().path("person").asText()).send(SHOW).body();
      assertThat(shown.path("name").asText()).isEqualTo("孙丽");
      assertThat(shown.at("/memberships/0/from").asText()).isEqualTo("2026-03-01");
      assertThat(shown.path("capacities")).hasSize(3);
    }
  }

  @Test
  void areAnsweredWithoutPersonalDataUnderTheirKey() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(chen(bank).key("k1").body(SUN).send(ENROL).status()).isEqualTo(201);

      Item kept = bank.bank().read(IdempotencyItem.keyOf(SmallDistrict.CHEN, "k1")).orElseThrow();
      assertThat(IdempotencyItem.read(kept).toString())
          .doesNotContain("孙丽", "10000000101", "1980-02-29");
    }
  }

  @Test
  void getTheNextFreeNumberWhereNoneIsGiven() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(chen(bank).body(json("N-000002", "孙丽", "10000000101")).send(ENROL).status())
          .isEqualTo(201);

      assertThat(numberless(bank, "10000000102")).isEqualTo("N-000001");
      assertThat(numberless(bank, "10000000103")).isEqualTo("N-000003");
    }
  }

  @Test
  void getNumbersOfTheirOwnHoweverManyAreEnrolledAtOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      AtomicInteger phones = new AtomicInteger(110);

      assertThat(atOnce(3, () -> numberless(bank, "10000000" + phones.getAndIncrement())))
          .containsExactlyInAnyOrder("N-000001", "N-000002", "N-000003");
    }
  }

  private static String numberless(BankPlayer bank, String phone) {
    return chen(bank)
        .body(
            """
            {"name":"孙丽","phone":"%s","capacities":["RESIDENT"],"joined":"2026-03-01"}\
            """
                .formatted(phone))
        .send(ENROL)
        .body()
        .path("number")
        .asText();
  }

  @Test
  void mayBeWithoutACapacityYet() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played enrolled =
          chen(bank)
              .body(
                  """
                  {"number":"S00101","name":"吴敏","phone":"10000000102","capacities":[],\
                  "joined":"2026-03-01"}\
                  """)
              .send(ENROL);

      assertThat(enrolled.status()).as(enrolled.text()).isEqualTo(201);
      assertThat(enrolled.body().path("accounts")).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource({"V00001, 孙丽, 10000000101", "V00101, 王芳, 10000000001", "V00001, 王芳, 10000000001"})
  void areKnownOnce(String number, String name, String phone) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played refused = chen(bank).body(json(number, name, phone)).send(ENROL);

      assertThat(refused.code()).isEqualTo("duplicate-person");
      assertThat(refused.status()).isEqualTo(409);
    }
  }

  @Test
  void areKnownOnceHoweverManyEnrolThemAtOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      List<Integer> statuses = atOnce(8, () -> chen(bank).body(SUN).send(ENROL).status());

      assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "'', 孙丽, 10000000101, /number",
    "V#1, 孙丽, 10000000101, /number",
    "V00101, ' ', 10000000101, /name",
    "V00101, 孙丽, 123, /phone"
  })
  void areWellFormed(String number, String name, String phone, String pointer) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played refused = chen(bank).body(json(number, name, phone)).send(ENROL);

      assertThat(refused.code()).isEqualTo("invalid-value");
      assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"number\":\"V1\",\"phone\":\"10000000101\",\"capacities\":[],\"joined\":\"2026-03-01\"}|missing-field",
        "{\"number\":\"V1\",\"name\":\"孙丽\",\"phone\":\"10000000101\",\"capacities\":[\"KING\"],\"joined\":\"2026-03-01\"}|wrong-type",
        "{\"number\":\"V1\",\"name\":\"孙丽\",\"phone\":\"10000000101\",\"capacities\":[],\"joined\":\"2026-02-30\"}|wrong-type",
        "{\"number\":\"V1\",\"name\":\"孙丽\",\"phone\":\"10000000101\",\"capacities\":[],\"joined\":\"2026-03-01\",\"x\":1}|unknown-field"
      })
  void areGivenInTheRightShape(String body, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played refused = chen(bank).body(body).send(ENROL);

      assertThat(refused.code()).isEqualTo(code);
      assertThat(refused.status()).isEqualTo(400);
    }
  }

  @Test
  void areListedByNumberInPages() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      JsonNode first = chen(bank).query("limit", 4).send(LIST).body();
      JsonNode second =
          chen(bank).query("cursor", first.path("nextCursor").asText()).send(LIST).body();

      assertThat(first.path("items").findValuesAsText("number"))
          .containsExactly("S00001", "S00002", "S00003", "S00004");
      assertThat(second.path("items").findValuesAsText("number"))
          .containsExactly("V00001", "V00002");
      assertThat(second.path("nextCursor").isNull()).isTrue();
    }
  }

  @ParameterizedTest(name = "{0} sees {1} {2} in the list and {3} {4} {5} alone")
  @CsvSource({
    "worker-chen, 王芳, *******0001, 王芳, *******0001, null",
    "officer, 王*, *******0001, 王*, *******0001, null"
  })
  void areMaskedOutsideNeed(
      String subject, String listed, String dialled, String name, String phone, String born) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      JsonNode inList = bank.as(subject).with("community", JINKUN).send(LIST).body().at("/items/4");
      JsonNode alone =
          bank.as(subject).with("community", JINKUN).with("person", WANG).send(SHOW).body();

      assertThat(inList.path("name").asText()).isEqualTo(listed);
      assertThat(inList.path("phone").asText()).isEqualTo(dialled);
      assertThat(alone.path("name").asText()).isEqualTo(name);
      assertThat(alone.path("phone").asText()).isEqualTo(phone);
      assertThat(alone.path("born").asText()).isEqualTo(born);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}, {2} and {3}")
  @CsvSource({
    "volunteer-wang, 403, 200, 403",
    "volunteer-li, 403, 404, 403",
    "worker-chen, 200, 200, 201",
    "worker-he, 404, 404, 404",
    "officer, 200, 200, 403",
    "auditor, 403, 404, 403",
    "nobody, 403, 403, 403",
    "'', 401, 401, 401"
  })
  void areShownToThoseItConcerns(String subject, int listed, int shown, int enrolled) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.as(subject).with("community", JINKUN).send(LIST).status()).isEqualTo(listed);
      assertThat(
              bank.as(subject).with("community", JINKUN).with("person", WANG).send(SHOW).status())
          .isEqualTo(shown);
      assertThat(bank.as(subject).with("community", JINKUN).body(SUN).send(ENROL).status())
          .isEqualTo(enrolled);
    }
  }

  @Test
  void areAbsentInACommunityThatIsNotTheirs() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Asking asking = bank.as("volunteer-wang").with("community", SmallDistrict.LIUAN);

      assertThat(asking.with("person", WANG).send(SHOW).status()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @CsvSource({"worker-chen", "officer"})
  void areAbsentInACommunityThatIsNone(String subject) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.as(subject).with("community", SmallDistrict.id("019")).send(LIST).status())
          .isEqualTo(404);
    }
  }

  @Test
  void knowThemselves() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.as("volunteer-li").send("GET /me").body().toString())
          .isEqualTo(
              """
              {"person":"%s","number":"V00002","name":"李强",\
              "district":{"district":"%s","name":"示例区"},\
              "communities":[{"community":"%s","name":"锦坤园","from":"2026-01-15","until":null}],\
              "roles":[],\
              "accounts":[{"community":"%s","colour":"RED"},{"community":"%s","colour":"GREEN"}],"actsFor":[]}\
              """
                  .formatted(SmallDistrict.LI, DISTRICT, JINKUN, JINKUN, JINKUN));
    }
  }

  @ParameterizedTest
  @CsvSource({"worker-chen, 200, 2", "auditor, 200, 1", "nobody, 403, 0", "'', 401, 0"})
  void knowTheirRoles(String subject, int status, int roles) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played me = bank.as(subject).send("GET /me");

      assertThat(me.status()).isEqualTo(status);
      assertThat(me.body().path("roles")).hasSize(roles);
    }
  }

  private static String json(String number, String name, String phone) {
    return """
    {"number":"%s","name":"%s","phone":"%s","capacities":["RESIDENT"],"joined":"2026-03-01"}\
    """
        .formatted(number, name, phone);
  }

  private static Asking chen(BankPlayer bank) {
    return bank.as("worker-chen").with("community", JINKUN);
  }

  private static <T> List<T> atOnce(int times, Callable<T> work) {
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      return threads.invokeAll(IntStream.range(0, times).mapToObj(_ -> work).toList()).stream()
          .map(Future::resultNow)
          .toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
