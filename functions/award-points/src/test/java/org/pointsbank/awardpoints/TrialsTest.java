package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.awardpoints.Drafts.TRIAL;
import static org.pointsbank.awardpoints.Drafts.TRIALS;
import static org.pointsbank.awardpoints.Drafts.advance;
import static org.pointsbank.awardpoints.Drafts.as;
import static org.pointsbank.awardpoints.Drafts.begin;
import static org.pointsbank.awardpoints.Drafts.begun;
import static org.pointsbank.awardpoints.Drafts.inJinkun;
import static org.pointsbank.awardpoints.Drafts.redraft;
import static org.pointsbank.awardpoints.Drafts.rules;
import static org.pointsbank.awardpoints.Drafts.shown;
import static org.pointsbank.awardpoints.Drafts.trial;
import static org.pointsbank.awardpoints.Drafts.tried;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("A trial of a draft")
final class TrialsTest {
  private static final String ADVANCE = "POST " + TRIAL + "/advance";
  private static final String DIFFERENCES = "GET " + TRIAL + "/differences";

  @Test
  void showsWhatWouldDifferInTotal() {
    try (BankPlayer bank = someHours()) {
      String draft = begun(bank, inJinkun(bank, 240));
      String trial = tried(bank, draft);
      JsonNode before = shown(bank, draft, trial);

      JsonNode after = advance(bank, draft, trial).body();

      assertThat(before.path("state").asText()).isEqualTo("COUNTING");
      assertThat(after.path("state").asText()).isEqualTo("FINISHED");
      assertThat(after.path("accounts")).hasToString("{\"all\":4,\"done\":4,\"differing\":1}");
      assertThat(after.path("totals"))
          .hasToString(
              "{\"lines\":3,\"minutes\":250,\"before\":450,\"after\":650,"
                  + "\"difference\":200,\"unknownItems\":0}");
      assertThat(after.path("differencesUntil").asText()).isEqualTo("2026-12-30T09:00:00+08:00");
    }
  }

  @Test
  void showsWhatWouldDifferOnEachAccount() {
    try (BankPlayer bank = someHours()) {
      String draft = begun(bank, inJinkun(bank, 240));
      String trial = tried(bank, draft);
      assertThat(advance(bank, draft, trial).status()).isEqualTo(200);

      JsonNode differences = trial(bank, "auditor", draft, trial).send(DIFFERENCES).body();

      assertThat(differences.toString())
          .isEqualTo(
              """
              {"items":[{"community":"%s","person":"%s","colour":"BLUE","number":"V00001",\
              "totals":{"lines":2,"minutes":155,"before":275,"after":475,"difference":200,\
              "unknownItems":0}}],"nextCursor":null}\
              """
                  .formatted(JINKUN, WANG));
    }
  }

  @Test
  void reckonsEachRecordByItsEvidence() {
    try (BankPlayer bank = someHours()) {
      ObjectNode rules = rules(bank);
      ((ObjectNode) rules.at("/hours/grades")).put("sheet", 80).put("selfReported", 0);
      String draft = begun(bank, rules);

      JsonNode after = advance(bank, draft, tried(bank, draft)).body();

      assertThat(after.path("totals"))
          .hasToString(
              "{\"lines\":3,\"minutes\":250,\"before\":450,\"after\":375,"
                  + "\"difference\":-75,\"unknownItems\":0}");
    }
  }

  @Test
  void movesNothing() {
    try (BankPlayer bank = someHours()) {
      List<Item> before = books(bank);
      String draft = begun(bank, inJinkun(bank, 240));

      assertThat(advance(bank, draft, tried(bank, draft)).status()).isEqualTo(200);

      assertThat(books(bank)).containsExactlyInAnyOrderElementsOf(before);
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void looksAtOneCommunityWhereThatIsAsked() {
    try (BankPlayer bank = someHours()) {
      String draft = begun(bank, rules(bank));
      String trial =
          begin(bank, draft, "{\"period\":\"2026-Q3\",\"community\":\"%s\"}".formatted(LIUAN))
              .body()
              .path("id")
              .asText();

      JsonNode after = advance(bank, draft, trial).body();

      assertThat(after.path("community").asText()).isEqualTo(LIUAN.value());
      assertThat(after.at("/accounts/all").asLong()).isEqualTo(1);
      assertThat(after.at("/totals/minutes").asLong()).isEqualTo(95);
    }
  }

  @Test
  void countsLinesWhoseItemIsGone() {
    try (BankPlayer bank = someHours()) {
      ObjectNode rules = rules(bank);
      for (int i = rules.path("items").size() - 1; i >= 0; i--) {
        if (rules.path("items").get(i).path("code").asText().equals("H02")) {
          ((ArrayNode) rules.path("items")).remove(i);
        }
      }
      String draft = begun(bank, rules);

      JsonNode after = advance(bank, draft, tried(bank, draft)).body();

      assertThat(after.at("/totals/unknownItems").asLong()).isEqualTo(2);
      assertThat(after.at("/totals/after").asLong()).isEqualTo(100);
    }
  }

  @Test
  void findsLinesWhoseQuarterHasLeftTheHead() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      List<String> days =
          List.of("2025-02-01", "2025-05-01", "2025-08-01", "2025-11-01", "2026-02-01");
      for (int i = 0; i < days.size(); i++) {
        hours(bank, JINKUN, WANG, days.get(i), "H02", "41" + i);
      }
      assertThat(bank.task("hourly-tick").tree().path("awarded").asLong()).isEqualTo(5);
      String draft = begun(bank, inJinkun(bank, 240));
      String trial = begin(bank, draft, "{\"period\":\"2025-Q1\"}").body().path("id").asText();

      JsonNode totals = advance(bank, draft, trial).body().path("totals");

      assertThat(totals.path("lines").asLong()).isEqualTo(1);
      assertThat(totals.path("difference").asLong()).isEqualTo(200);
    }
  }

  @Test
  void countsNothingTwiceHoweverManyAdvanceIt() {
    try (BankPlayer bank = manyAccounts(120)) {
      String draft = begun(bank, inJinkun(bank, 240));
      String trial = tried(bank, draft);

      List<Integer> statuses =
          atOnce(4, () -> trial(bank, "officer", draft, trial).send(ADVANCE).status());

      assertThat(statuses).containsOnly(200);
      JsonNode after = advance(bank, draft, trial).body();
      assertThat(after.path("state").asText()).isEqualTo("FINISHED");
      assertThat(after.path("accounts")).hasToString("{\"all\":124,\"done\":124,\"differing\":1}");
      assertThat(after.at("/totals/minutes").asLong()).isEqualTo(250);
    }
  }

  @Test
  void changesNothingOnceItIsFinished() {
    try (BankPlayer bank = someHours()) {
      String draft = begun(bank, inJinkun(bank, 240));
      String trial = tried(bank, draft);
      Played first = advance(bank, draft, trial);
      hours(bank, JINKUN, WANG, "2026-09-20", "H02", "404");
      assertThat(bank.task("hourly-tick").tree().path("awarded").asLong()).isEqualTo(1);

      assertThat(advance(bank, draft, trial).body()).isEqualTo(first.body());
    }
  }

  @Test
  void leavesOutWhatIsPostedBehindItsBeginning() {
    try (BankPlayer bank = someHours()) {
      String draft = begun(bank, rules(bank));
      String trial = tried(bank, draft);
      bank.clock().set(NOW.plusSeconds(1));
      hours(bank, JINKUN, WANG, "2026-09-20", "H02", "404");
      assertThat(bank.task("hourly-tick").tree().path("awarded").asLong()).isEqualTo(1);

      // The tick has brought it to its end.
      assertThat(shown(bank, draft, trial).at("/totals/lines").asLong()).isEqualTo(3);
    }
  }

  @Test
  void isBroughtToItsEndByTheHourlyTick() {
    try (BankPlayer bank = someHours()) {
      String draft = begun(bank, inJinkun(bank, 240));
      String trial = tried(bank, draft);

      assertThat(bank.task("hourly-tick").tree().path("trials").asLong()).isEqualTo(1);

      assertThat(shown(bank, draft, trial).path("state").asText()).isEqualTo("FINISHED");
      assertThat(bank.task("hourly-tick").tree().path("trials").asLong()).isZero();
    }
  }

  @Test
  void stopsWhereItsDraftIsChanged() {
    try (BankPlayer bank = someHours()) {
      String draft = begun(bank, inJinkun(bank, 240));
      String trial = tried(bank, draft);
      assertThat(redraft(bank, draft, 1, rules(bank)).status()).isEqualTo(200);

      JsonNode after = advance(bank, draft, trial).body();

      assertThat(after.path("state").asText()).isEqualTo("STOPPED");
      assertThat(after.path("outdated").asBoolean()).isTrue();
      assertThat(after.path("draftVersion").asLong()).isEqualTo(1);
      assertThat(bank.task("hourly-tick").tree().path("trials").asLong()).isZero();
    }
  }

  @Test
  void isListedBesideTheOthersOfItsDraft() {
    try (BankPlayer bank = someHours()) {
      String draft = begun(bank, rules(bank));
      String first = tried(bank, draft);
      bank.clock().set(NOW.plusSeconds(1));
      String second = tried(bank, draft);

      assertThat(
              as(bank, "worker-chen")
                  .with("draft", draft)
                  .send("GET " + TRIALS)
                  .body()
                  .path("items")
                  .findValuesAsText("id"))
          .containsExactly(second, first);
    }
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"period\":\"2026-Q4\"} | 409 | quarter-not-over | ''",
        "{\"period\":\"2026-H2\"} | 400 | invalid-value | /period",
        "{\"period\":\"2026-Q3\",\"community\":\"x\"} | 400 | invalid-value | /community",
        "{\"period\":\"2026-Q3\",\"community\":\"01900000-0000-7000-8000-000000000999\"} | 404 | not-found | ''",
        "{} | 400 | missing-field | /period",
      })
  void isBegunForAPastQuarterOfTheDistrict(String body, int status, String code, String pointer) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      Played refused = begin(bank, begun(bank, rules(bank)), body);

      assertThat(refused.status()).isEqualTo(status);
      assertThat(refused.code()).isEqualTo(code);
      assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }
  }

  @ParameterizedTest(name = "{0}: begins {1}, reads {2}, lists {3}")
  @CsvSource({
    "volunteer-wang, 403, 403, 403",
    "volunteer-li, 403, 403, 403",
    "worker-chen, 403, 200, 403",
    "worker-he, 403, 200, 403",
    "officer, 201, 200, 200",
    "auditor, 403, 200, 200",
    "nobody, 403, 403, 403",
    "'', 401, 401, 401"
  })
  void isForOfficersAndShownToStaff(String subject, int begins, int reads, int lists) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));
      String trial = tried(bank, draft);

      assertThat(
              as(bank, subject)
                  .with("draft", draft)
                  .body("{\"period\":\"2026-Q3\"}")
                  .send("POST " + TRIALS)
                  .status())
          .isEqualTo(begins);
      assertThat(trial(bank, subject, draft, trial).send(ADVANCE).status())
          .isEqualTo(begins == 201 ? 200 : begins);
      assertThat(trial(bank, subject, draft, trial).send("GET " + TRIAL).status()).isEqualTo(reads);
      assertThat(as(bank, subject).with("draft", draft).send("GET " + TRIALS).status())
          .isEqualTo(reads);
      assertThat(trial(bank, subject, draft, trial).send(DIFFERENCES).status()).isEqualTo(lists);
    }
  }

  @Test
  void looksAbsentFromAnotherDraft() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String trial = tried(bank, begun(bank, rules(bank)));
      String other = begun(bank, rules(bank));

      assertThat(trial(bank, "officer", other, trial).send("GET " + TRIAL).status()).isEqualTo(404);
      assertThat(trial(bank, "officer", other, trial).send(ADVANCE).status()).isEqualTo(404);
      assertThat(trial(bank, "officer", other, trial).send(DIFFERENCES).status()).isEqualTo(404);
    }
  }

  @Test
  void takesNoCursorThatItHasNotGiven() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));

      assertThat(
              trial(bank, "officer", draft, tried(bank, draft))
                  .query("cursor", "zzzz")
                  .send(DIFFERENCES)
                  .code())
          .isEqualTo("cursor-invalid");
    }
  }

  /** 95 minutes of H02 and 60 of G01 by V00001 in 锦坤园, 95 of H02 by V00003 in 柳岸. */
  private static BankPlayer someHours() {
    BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new);
    hours(bank, JINKUN, WANG, "2026-09-02", "H02", "401");
    hours(bank, JINKUN, WANG, "2026-09-03", "G01", "402");
    hours(bank, LIUAN, ZHAO, "2026-09-02", "H02", "403");
    hours(bank, LIUAN, ZHAO, "2026-06-30", "H02", "405");
    assertThat(bank.task("hourly-tick").tree().path("awarded").asLong()).isEqualTo(4);
    return bank;
  }

  private static BankPlayer manyAccounts(int more) {
    BankPlayer bank = someHours();
    for (int i = 0; i < more; i++) {
      PersonId person = new PersonId("01900000-0000-7000-8000-0000000b%04d".formatted(i));
      AccountId id = new AccountId(JINKUN, Colour.BLUE, person);
      Account account = Account.open(id, "V1%04d".formatted(i), LocalDate.of(2026, 1, 15));
      written(bank, AccountItem.write(account));
    }
    return bank;
  }

  private static void hours(
      BankPlayer bank, CommunityId community, PersonId person, String day, String item, String id) {
    LocalDate on = LocalDate.parse(day);
    int minutes = item.equals("H02") ? 95 : 60;
    written(
        bank,
        ServiceRecordItem.write(
            new ServiceRecord(
                new RecordId(on, SmallDistrict.id(id)),
                person,
                new AccountId(community, Colour.BLUE, person),
                community,
                item,
                Capacity.RESIDENT,
                new Interval(on.atTime(9, 0), on.atTime(9, 0).plusMinutes(minutes)),
                EvidenceGrade.SHEET,
                new ServiceRecord.Entry(CHEN, NOW, "", "", ""),
                false,
                new RecordState.Confirmed(new Confirmation(LIN, NOW), Optional.empty()),
                1)));
  }

  private static void written(BankPlayer bank, Item item) {
    assertThat(bank.bank().write(Transaction.EMPTY.create(item)))
        .isEqualTo(new Written.Committed());
  }

  /** Everything but drafts, trials and first answers. */
  private static List<Item> books(BankPlayer bank) {
    List<Item> books = new ArrayList<>();
    bank.bank()
        .walk(item -> {
          if (!item.key().pk().matches("(IDEM|DRAFT|TRIAL)#.*")
              && !item.key().sk().startsWith("DRAFT#")) {
            books.add(item);
          }
        });
    return books;
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
