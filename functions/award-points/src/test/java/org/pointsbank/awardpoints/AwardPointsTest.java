package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("Awarding confirmed hours")
final class AwardPointsTest {
  private static final String ACCOUNTS = "GET /communities/{community}/people/{person}/accounts";
  private static final String LINES = ACCOUNTS + "/{colour}/lines";

  @Test
  void writesALineThatAnswersEverything() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      Key record = confirmed(bank, LocalDate.of(2026, 9, 2), 95, "401");

      assertThat(deliver(bank, record)).isEqualTo("{\"batchItemFailures\":[]}");

      JsonNode line = wang(bank).with("colour", "blue").send(LINES).body().at("/items/0");
      assertThat(line.toString())
          .isEqualTo(
              """
              {"sequence":1,"minutes":95,"honour":175,"spendable":175,"owed":0,\
              "origin":{"kind":"served","record":"20260902-%s","item":"H02",\
              "reckoning":"95 min x 1.2 = 1.90 > 1.75","order":null,"round":null,"prize":null,\
              "prizeName":null,"voucher":null,"reason":null,"reversedLine":null,"writtenOff":null,\
              "lot":null,"otherCommunity":null,"otherLine":null,\
              "fetchedBy":null,"otherPerson":null},"head":"PARTICIPATION","ruleVersion":1,"by":"%s",\
              "servedOn":"2026-09-02","postedAt":"2026-10-01T09:00:00+08:00",\
              "after":{"minutes":95,"honour":175,"spendable":175,"owed":0},\
              "seal":"%s"}\
              """
                  .formatted(SmallDistrict.id("401"), LIN, line.path("seal").asText()));
      assertBooks(bank);
    }
  }

  @Test
  void changesNothingWhenTheBatchComesAgainInAnotherOrder() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      Key first = confirmed(bank, LocalDate.of(2026, 9, 2), 95, "401");
      Key second = confirmed(bank, LocalDate.of(2026, 9, 3), 30, "402");
      String once = deliver(bank, first, second);
      List<Item> before = everything(bank);

      assertThat(deliver(bank, second, first, first)).isEqualTo(once);

      assertThat(everything(bank)).containsExactlyInAnyOrderElementsOf(before);
    }
  }

  @Test
  void writesOneLineHoweverManyTellItAtOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      Key record = confirmed(bank, LocalDate.of(2026, 9, 2), 95, "401");

      List<String> answers = atOnce(20, () -> deliver(bank, record));

      assertThat(answers).containsOnly("{\"batchItemFailures\":[]}");
      assertThat(wang(bank).send(ACCOUNTS).body().at("/items/0/lastLine").asLong()).isEqualTo(1);
      assertBooks(bank);
    }
  }

  @Test
  void keepsOldQuartersOutOfTheHeadAndInTheBooks() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      List<String> days =
          List.of(
              "2025-02-01", "2025-05-01", "2025-08-01", "2025-11-01", "2026-02-01", "2025-02-03");
      for (int i = 0; i < days.size(); i++) {
        Key record = confirmed(bank, LocalDate.parse(days.get(i)), 60, "41" + i);
        assertThat(deliver(bank, record)).isEqualTo("{\"batchItemFailures\":[]}");
      }

      assertBooks(bank);
    }
  }

  @Test
  void makesALineOfARecordThatYieldsNothing() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      assertThat(deliver(bank, confirmed(bank, LocalDate.of(2026, 9, 2), 10, "401"))).isNotEmpty();

      JsonNode account = wang(bank).send(ACCOUNTS).body().at("/items/0");

      assertThat(account.path("minutes").asLong()).isEqualTo(10);
      assertThat(account.path("honour").asLong()).isZero();
      assertThat(account.path("lastLine").asLong()).isEqualTo(1);
    }
  }

  @Test
  void isMadeUpForByTheHourlyTickWhereTheStreamLostIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      Key first = confirmed(bank, LocalDate.of(2026, 9, 2), 95, "401");
      assertThat(first.sk()).startsWith("HOURS#");

      assertThat(bank.task("hourly-tick").text())
          .isEqualTo("{\"awarded\":1,\"expired\":0,\"trials\":0,\"imports\":0}");
      assertThat(bank.task("hourly-tick").text())
          .isEqualTo("{\"awarded\":0,\"expired\":0,\"trials\":0,\"imports\":0}");
      assertBooks(bank);
    }
  }

  @Test
  void isMadeUpForBehindARecordThatCannotBeAwarded() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      Key lost = confirmed(bank, LocalDate.of(2026, 9, 2), 95, "401", "no-such-item");
      Key good = confirmed(bank, LocalDate.of(2026, 9, 3), 95, "402");
      assertThat(lost.sk()).isLessThan(good.sk());

      assertThatThrownBy(() -> bank.task("hourly-tick")).isInstanceOf(IllegalStateException.class);

      assertThat(wang(bank).send(ACCOUNTS).body().at("/items/0/lastLine").asLong()).isEqualTo(1);
      assertBooks(bank);
    }
  }

  @Test
  void isListedInPages() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      assertThat(deliver(bank, confirmed(bank, LocalDate.of(2026, 9, 2), 95, "401"))).isNotEmpty();
      assertThat(deliver(bank, confirmed(bank, LocalDate.of(2026, 9, 3), 95, "402"))).isNotEmpty();

      JsonNode first = wang(bank).with("colour", "BLUE").query("limit", 1).send(LINES).body();
      JsonNode second =
          wang(bank)
              .with("colour", "BLUE")
              .query("cursor", first.path("nextCursor").asText())
              .send(LINES)
              .body();

      assertThat(first.at("/items/0/sequence").asLong()).isEqualTo(1);
      assertThat(second.at("/items/0/sequence").asLong()).isEqualTo(2);
      assertThat(second.path("nextCursor").isNull()).isTrue();
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 200",
    "volunteer-li, 404",
    "worker-chen, 200",
    "worker-he, 404",
    "officer, 200",
    "auditor, 200",
    "nobody, 403",
    "'', 401"
  })
  void isShownToThoseItConcerns(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      Played played =
          bank.as(subject).with("community", JINKUN).with("person", WANG).send(ACCOUNTS);

      assertThat(played.status()).isEqualTo(status);
    }
  }

  @Test
  void showsTheRulesThatLinesName() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      JsonNode book =
          bank.as("volunteer-wang")
              .with("district", DISTRICT)
              .with("version", 1)
              .send("GET /districts/{district}/rule-books/{version}")
              .body();

      assertThat(book.path("hours").path("roundingStep").asLong()).isEqualTo(25);
      assertThat(book.path("items")).hasSize(21);
    }
  }

  @Test
  void saysAllThatIsWrongWithRulesWithoutKeepingThem() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String shown =
          bank.as("officer")
              .with("district", DISTRICT)
              .with("version", 1)
              .send("GET /districts/{district}/rule-books/{version}")
              .tree()
              .path("body")
              .asText();
      String rules = shown.replaceFirst("\"version\":1,\"effective\":\"2026-01-01\",", "");

      assertThat(check(bank, rules).status()).isEqualTo(200);
      Played refused =
          check(
              bank,
              rules
                  .replace("\"perHour\":100", "\"perHour\":0")
                  .replace("\"code\":\"G02\"", "\"code\":\"G01\""));

      assertThat(refused.code()).isEqualTo("rule-book-invalid");
      assertThat(refused.body().path("errors").findValuesAsText("pointer"))
          .containsExactly("/hours/perHour", "/items/1/code");
    }
  }

  private static Played check(BankPlayer bank, String rules) {
    return bank.as("officer")
        .with("district", DISTRICT)
        .body(rules)
        .send("POST /districts/{district}/rule-books/check");
  }

  private static Asking wang(BankPlayer bank) {
    return bank.as("volunteer-wang").with("community", JINKUN).with("person", WANG);
  }

  private static void assertBooks(BankPlayer bank) {
    assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
  }

  private static List<Item> everything(BankPlayer bank) {
    List<Item> items = new ArrayList<>();
    bank.bank().walk(items::add);
    return items;
  }

  private static String deliver(BankPlayer bank, Key... records) {
    String batch =
        Stream.of(records)
            .map(key ->
                """
                {"dynamodb":{"SequenceNumber":"1","Keys":{"pk":{"S":"%s"},"sk":{"S":"%s"}},
                 "NewImage":{"kind":{"S":"service-record"}}}}\
                """
                    .formatted(key.pk(), key.sk()))
            .collect(Collectors.joining(",", "{\"Records\":[", "]}"));
    return bank.play(batch.getBytes(StandardCharsets.UTF_8)).text();
  }

  private static Key confirmed(BankPlayer bank, LocalDate day, int minutes, String id) {
    return confirmed(bank, day, minutes, id, "H02");
  }

  private static Key confirmed(
      BankPlayer bank, LocalDate day, int minutes, String id, String item) {
    LocalDateTime start = day.atTime(9, 0);
    ServiceRecord record =
        new ServiceRecord(
            new RecordId(day, SmallDistrict.id(id)),
            WANG,
            new AccountId(JINKUN, Colour.BLUE, WANG),
            JINKUN,
            item,
            Capacity.RESIDENT,
            new Interval(start, start.plusMinutes(minutes)),
            EvidenceGrade.SHEET,
            new ServiceRecord.Entry(CHEN, NOW, "", "", ""),
            false,
            new RecordState.Confirmed(new Confirmation(LIN, NOW), Optional.empty()),
            1);
    Item stored = ServiceRecordItem.write(record);
    assertThat(bank.bank().write(Transaction.EMPTY.create(stored)))
        .isEqualTo(new Written.Committed());
    return stored.key();
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
