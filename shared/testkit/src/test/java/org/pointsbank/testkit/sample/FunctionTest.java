package org.pointsbank.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A function")
final class FunctionTest {
  private static final String PUT = "POST /communities/{community}/people/{person}/beans";
  private static final String LOOK = "GET /communities/{community}/people/{person}/beans";

  @Test
  void doesWhatIsAsked() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = asWang(bank).body("{\"count\":3}").send(PUT);

      assertThat(played.status()).isEqualTo(201);
      assertThat(played.body().toString()).isEqualTo("{\"beans\":3,\"label\":null}");
    }
  }

  @Test
  void givesTheFirstAnswerUnderTheSameKey() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played first = asWang(bank).key("k").body("{\"count\":3}").send(PUT);
      Played again = asWang(bank).key("k").body("{\"count\":3}").send(PUT);

      assertThat(again).isEqualTo(first);
      assertThat(beans(bank)).isEqualTo(3);
    }
  }

  @Test
  void givesAFileByteForByteWithItsTypeAndName() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = bank.as("").send("GET /communities/{community}/people/{person}/beans/label");

      assertThat(played.tree().path("isBase64Encoded").asBoolean()).isTrue();
      assertThat(played.bytes()).isEqualTo(new byte[] {(byte) 0x89, 'P', 0, 13, 10});
      assertThat(played.header("content-type")).isEqualTo("image/png");
      assertThat(played.header("content-disposition"))
          .isEqualTo("attachment; filename=\"label.png\"");
      assertThat(played.header("cache-control")).isEqualTo("no-store");
    }
  }

  @Test
  void keepsARefusalUnderItsKey() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played first = asWang(bank).key("k").body("{\"count\":101}").send(PUT);
      Played again = asWang(bank).key("k").body("{\"count\":101}").send(PUT);

      assertThat(first.status()).isEqualTo(404);
      assertThat(again).isEqualTo(first);
    }
  }

  @Test
  void refusesAnotherRequestUnderTheSameKey() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played first = asWang(bank).key("k").body("{\"count\":3}").send(PUT);
      Played other = asWang(bank).key("k").body("{\"count\":4}").send(PUT);

      assertThat(first.status()).isEqualTo(201);
      assertThat(other.code()).isEqualTo("idempotency-key-reused");
      assertThat(beans(bank)).isEqualTo(3);
    }
  }

  @Test
  void happensOnceHoweverManySendTheSameKeyAtOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      List<Played> all = atOnce(10, () -> asWang(bank).key("k").body("{\"count\":3}").send(PUT));

      assertThat(all).allSatisfy(played -> assertThat(played.status()).isEqualTo(201));
      assertThat(beans(bank)).isEqualTo(3);
    }
  }

  @Test
  void decidesAnewWhenItWasOutrun() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      List<Played> all = atOnce(4, () -> asWang(bank).body("{\"count\":1}").send(PUT));

      assertThat(all).allSatisfy(played -> assertThat(played.status()).isEqualTo(201));
      assertThat(beans(bank)).isEqualTo(4);
    }
  }

  @ParameterizedTest(name = "{0} is {2} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{                        | application/json | 400 | malformed-json        |       ",
        "{\"count\":1}{}          | application/json | 400 | malformed-json        |       ",
        "{}                       | application/json | 400 | missing-field         | /count",
        "{\"count\":null}         | application/json | 400 | missing-field         | /count",
        "{\"count\":\"x\"}        | application/json | 400 | wrong-type            | /count",
        "{\"count\":1,\"x\":1}    | application/json | 400 | unknown-field         | /x    ",
        "{\"count\":1,\"count\":1}| application/json | 400 | duplicate-field       | /count",
        "{\"count\":1}            | text/plain       | 415 | unsupported-media-type|       ",
      })
  void refusesBadInput(String body, String type, int status, String code, String pointer) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = asWang(bank).body(body).header("content-type", type).send(PUT);

      assertThat(played.status()).isEqualTo(status);
      assertThat(played.code()).isEqualTo(code);
      assertThat(played.body().at("/errors/0/pointer").asText())
          .isEqualTo(pointer == null ? "" : pointer);
      assertThat(beans(bank)).isZero();
    }
  }

  @Test
  void refusesABodyThatIsNotUtf8() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      byte[] broken = "{\"count\":1,\"colour\":\"?\"}".getBytes(StandardCharsets.UTF_8);
      broken[broken.length - 3] = (byte) 0xff;

      Played played =
          asWang(bank).upload(broken).header("content-type", "application/json").send(PUT);

      assertThat(played.code()).isEqualTo("malformed-json");
    }
  }

  @Test
  void refusesABodyThatIsTooLarge() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = asWang(bank).body("[" + " ".repeat(17_000) + "]").send(PUT);

      assertThat(played.status()).isEqualTo(413);
    }
  }

  @ParameterizedTest(name = "{0} gets {1} {2}")
  @CsvSource({
    "volunteer-wang, 200, ''",
    "volunteer-li,   404, not-found",
    "nobody,         403, not-bound",
    "worker-chen,    404, not-found",
    "'',             401, ''",
  })
  void letsAVolunteerSeeOnlyTheirOwn(String subject, int status, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = wangsBy(bank, subject).send(LOOK);

      assertThat(played.status()).isEqualTo(status);
      assertThat(played.code()).isEqualTo(code);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({"worker-chen, 201", "worker-he, 404", "officer, 404", "volunteer-wang, 201"})
  void letsAWorkerActInTheirOwnCommunityOnly(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = wangsBy(bank, subject).body("{\"count\":1}").send(PUT);

      assertThat(played.status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0} until 1 October: {1}")
  @CsvSource({"Australia/Brisbane, 404", "Asia/Shanghai, 201"})
  void endsARoleOnTheDaysOfItsDistrict(String zone, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      // In Brisbane it is half past midnight, in Shanghai half past ten in the evening before.
      bank.clock().set(Instant.parse("2026-09-30T14:30:00Z"));
      Roles.liveIn(bank.bank(), ZoneId.of(zone));
      Roles.endOn(bank.bank(), SmallDistrict.CHEN, LocalDate.of(2026, 10, 1));

      Played played = wangsBy(bank, "worker-chen").body("{\"count\":1}").send(PUT);

      assertThat(played.status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({"limit, 0", "limit, 101", "limit, x"})
  void refusesParametersThatCannotBe(String name, String value) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = asWang(bank).query(name, value).send(LOOK);

      assertThat(played.code()).isEqualTo("invalid-parameter");
    }
  }

  @Test
  void needsAKeyWhereItMovesSomething() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = asWang(bank).without("idempotency-key").body("{\"count\":1}").send(PUT);

      assertThat(played.code()).isEqualTo("idempotency-key-missing");
    }
  }

  @Test
  void speaksChineseUnlessAskedForEnglish() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played chinese = asWang(bank).without("accept-language").query("limit", 0).send(LOOK);
      Played english =
          asWang(bank).header("accept-language", "fr, en;q=0.5").query("limit", 0).send(LOOK);

      assertThat(chinese.body().path("title").asText()).isEqualTo("参数无效");
      assertThat(english.body().path("title").asText()).isEqualTo("Invalid parameter");
      assertThat(english.header("content-language")).isEqualTo("en");
    }
  }

  @Test
  void tellsNothingOfItsOwnFaults() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      Played played = bank.as("").send(LOOK + "/broken");

      assertThat(played.status()).isEqualTo(500);
      assertThat(played.text()).doesNotContain("secret").doesNotContain("Exception");
      assertThat(bank.log()).contains("IllegalStateException").doesNotContain("secret");
    }
  }

  @Test
  void namesTheFirstRecordOfABatchThatFailed() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      String batch =
          "{\"Records\":[%s,%s,%s]}"
              .formatted(record("1", "good"), record("2", "poison"), record("3", "poison"));

      assertThat(bank.play(batch.getBytes(StandardCharsets.UTF_8)).text())
          .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}");
    }
  }

  @Test
  void runsTasks() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(CountBeans::new)) {
      assertThat(bank.task("shake").text()).isEqualTo("{\"how\":\"shaken\"}");
    }
  }

  private static String record(String number, String kind) {
    return """
    {"dynamodb":{"SequenceNumber":"%s","Keys":{"pk":{"S":"P"},"sk":{"S":"S"}},
     "NewImage":{"kind":{"S":"%s"}}}}\
    """
        .formatted(number, kind);
  }

  private static long beans(BankPlayer bank) {
    return asWang(bank).query("limit", 100).send(LOOK).body().path("beans").asLong();
  }

  private static Asking asWang(BankPlayer bank) {
    return wangsBy(bank, "volunteer-wang");
  }

  private static Asking wangsBy(BankPlayer bank, String subject) {
    return bank.as(subject)
        .with("community", SmallDistrict.JINKUN)
        .with("person", SmallDistrict.WANG);
  }

  private static <T> List<T> atOnce(int times, java.util.concurrent.Callable<T> work) {
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      return threads.invokeAll(IntStream.range(0, times).mapToObj(_ -> work).toList()).stream()
          .map(java.util.concurrent.Future::resultNow)
          .toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
