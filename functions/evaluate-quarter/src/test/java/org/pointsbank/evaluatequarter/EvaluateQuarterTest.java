package org.pointsbank.evaluatequarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.evaluatequarter.Rankings.EVALUATE;
import static org.pointsbank.evaluatequarter.Rankings.EVALUATION;
import static org.pointsbank.evaluatequarter.Rankings.asking;
import static org.pointsbank.evaluatequarter.Rankings.evaluate;
import static org.pointsbank.evaluatequarter.Rankings.places;
import static org.pointsbank.evaluatequarter.Rankings.ranking;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.crac.Core;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.TieRule;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Evaluating a quarter")
final class EvaluateQuarterTest {
  @Test
  void ranksOverallAndByColour() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      var _ = someHours(bank);

      Played made = evaluate(bank, "2026-Q3");

      assertThat(made.status()).isEqualTo(201);
      assertThat(places(ranking(bank, "officer", "2026-Q3", "overall")))
          .containsExactly("1 V00002 175", "2 V00001 100");
      assertThat(places(ranking(bank, "officer", "2026-Q3", "red")))
          .containsExactly("1 V00002 100");
      assertThat(places(ranking(bank, "officer", "2026-Q3", "blue")))
          .containsExactly("1 V00001 100");
      assertThat(places(ranking(bank, "officer", "2026-Q3", "green")))
          .containsExactly("1 V00002 75");
    }
  }

  @Test
  void answersWhatEachRankingAddsUpTo() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      var _ = someHours(bank);

      assertThat(evaluate(bank, "2026-Q3").body().toString())
          .isEqualTo(
              """
              {"community":"01900000-0000-7000-8000-000000000011","quarter":"2026-Q3",\
              "measure":"HONOUR","ties":"SHARED","ruleVersion":1,\
              "madeAt":"2026-10-01T09:00:00+08:00",\
              "madeBy":"01900000-0000-7000-8000-000000000101","rankings":[\
              {"ranking":"OVERALL","people":2,"honour":275,"minutes":170,"lines":4},\
              {"ranking":"RED","people":1,"honour":100,"minutes":60,"lines":1},\
              {"ranking":"BLUE","people":1,"honour":100,"minutes":65,"lines":2},\
              {"ranking":"GREEN","people":1,"honour":75,"minutes":45,"lines":1}],\
              "teams":0,"laterLines":null,"stage":{"name":"draft","noticeUntil":null,\
              "openObjections":0,"publishedAt":null,"inputs":null}}\
              """);
    }
  }

  @Test
  void partsEqualsByMinutesWhereTheRuleBookSaysSo() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      ruled(bank, Measure.HONOUR, TieRule.MINUTES);
      var _ =
          Volunteers.of(bank)
              .served(WANG, Capacity.RESIDENT, "2026-07-01", 65)
              .served(LI, Capacity.PARTY_MEMBER, "2026-07-01", 70);

      assertThat(evaluate(bank, "2026-Q3").body().path("ties").asText()).isEqualTo("MINUTES");

      assertThat(places(ranking(bank, "officer", "2026-Q3", "overall")))
          .containsExactly("1 V00002 100", "2 V00001 100");
    }
  }

  @Test
  void showsWhatItRanksByWhereHeadsAreWeighted() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      ruled(bank, Measure.WEIGHTED, TieRule.SHARED);
      var _ = Volunteers.of(bank).served(WANG, Capacity.RESIDENT, "2026-07-01", 65);
      assertThat(evaluate(bank, "2026-Q3").status()).isEqualTo(201);

      JsonNode place = ranking(bank, "officer", "2026-Q3", "overall").at("/items/0");

      assertThat(place.path("honour").asLong()).isEqualTo(100);
      assertThat(place.path("measured").asLong()).isEqualTo(150);
    }
  }

  /** A book of the quarter's first day: a point of participation weighs one and a half. */
  private static void ruled(BankPlayer bank, Measure measure, TieRule ties) {
    EvaluationRules rules =
        new EvaluationRules(
            measure,
            ties,
            Map.of(Head.PARTICIPATION, 150L, Head.DUTY, 100L, Head.ROLE, 100L, Head.RESULTS, 100L),
            Optional.empty());
    RuleBook book =
        AmendedRules.of(DefaultRules.book())
            .from(2, LocalDate.of(2026, 7, 1))
            .evaluation(rules)
            .book();
    assertThat(
            bank.bank()
                .write(Transaction.EMPTY.create(RuleBookItem.write(SmallDistrict.DISTRICT, book))))
        .isEqualTo(new Written.Committed());
  }

  @Test
  void ranksWhoServedAndEarnedNothing() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      var _ = Volunteers.of(bank).served(WANG, Capacity.RESIDENT, "2026-08-01", 10);

      assertThat(evaluate(bank, "2026-Q3").status()).isEqualTo(201);

      assertThat(places(ranking(bank, "officer", "2026-Q3", "blue"))).containsExactly("1 V00001 0");
    }
  }

  @Test
  void looksAtServicesOfTheQuarterAlone() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      var _ =
          Volunteers.of(bank)
              .served(WANG, Capacity.RESIDENT, "2026-06-30", 60)
              .served(LI, Capacity.PARTY_MEMBER, "2026-10-01", 60);

      assertThat(evaluate(bank, "2026-Q3").status()).isEqualTo(201);

      assertThat(places(ranking(bank, "officer", "2026-Q3", "overall"))).isEmpty();
    }
  }

  @Test
  void findsAQuarterThatHasLeftTheHeads() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      Volunteers volunteers = Volunteers.of(bank);
      for (String day :
          List.of(
              "2025-02-01", "2025-05-01", "2025-08-01", "2025-11-01", "2026-02-01", "2025-02-03")) {
        var _ = volunteers.served(WANG, Capacity.RESIDENT, day, 60);
      }
      var _ = volunteers.served(LI, Capacity.PARTY_MEMBER, "2025-03-31", 60);

      assertThat(evaluate(bank, "2025-Q1").status()).isEqualTo(201);

      assertThat(places(ranking(bank, "officer", "2025-Q1", "overall")))
          .containsExactly("1 V00001 200", "2 V00002 100");
      assertThat(ranking(bank, "officer", "2025-Q1", "blue").at("/items/0/accounts/0/lastLine"))
          .hasToString("6");
    }
  }

  @Test
  void needsTheQuarterToBeOver() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      Played refused = evaluate(bank, "2026-Q4");

      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.code()).isEqualTo("quarter-not-over");
      assertThat(refused.body().path("detail").asText()).contains("2026-Q4");
    }
  }

  @ParameterizedTest(name = "{0} served and confirmed: {1}")
  @CsvSource({
    "2026-06-30, 201",
    "2026-07-01, 409",
    "2026-09-30, 409",
    "2026-10-01, 201",
  })
  void waitsForTheAwardsOfTheQuarter(String day, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(Volunteers.of(bank).confirmed(WANG, Capacity.RESIDENT, day).version()).isOne();

      Played played = evaluate(bank, "2026-Q3");

      assertThat(played.status()).isEqualTo(status);
      assertThat(played.code()).isEqualTo(status == 409 ? "awards-waiting" : "");
    }
  }

  @Test
  void goesAheadWhenTheAwardHasCome() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      Volunteers volunteers = Volunteers.of(bank);
      ServiceRecord record = volunteers.confirmed(WANG, Capacity.RESIDENT, "2026-08-01");
      assertThat(evaluate(bank, "2026-Q3").code()).isEqualTo("awards-waiting");
      volunteers.awarded(record);

      assertThat(evaluate(bank, "2026-Q3").status()).isEqualTo(201);
    }
  }

  @Test
  void isFrozen() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      Volunteers volunteers = someHours(bank);
      assertThat(evaluate(bank, "2026-Q3").status()).isEqualTo(201);
      var _ = volunteers.served(WANG, Capacity.RESIDENT, "2026-09-01", 600);

      assertThat(evaluate(bank, "2026-Q3").code()).isEqualTo("evaluation-exists");

      assertThat(places(ranking(bank, "officer", "2026-Q3", "overall")))
          .containsExactly("1 V00002 175", "2 V00001 100");
    }
  }

  @Test
  void answersTheSameKeyWithTheFirstAnswer() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      Played first = asking(bank, "officer", "2026-Q3").key("k1").send(EVALUATE);
      List<Item> before = everything(bank.bank());

      Played again = asking(bank, "officer", "2026-Q3").key("k1").send(EVALUATE);

      assertThat(again.text()).isEqualTo(first.text());
      assertThat(everything(bank.bank())).containsExactlyInAnyOrderElementsOf(before);
    }
  }

  @Test
  void standsOnceHoweverManyAskAtOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      var _ = someHours(bank);

      List<Played> answers = atOnce(8, () -> evaluate(bank, "2026-Q3"));

      assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
      assertThat(answers)
          .filteredOn(answer -> answer.status() != 201)
          .extracting(Played::code)
          .containsOnly("evaluation-exists");
      assertThat(places(ranking(bank, "officer", "2026-Q3", "overall")))
          .containsExactly("1 V00002 175", "2 V00001 100");
    }
  }

  @Test
  void ranksMorePeopleThanOneTransactionHolds() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      Volunteers volunteers = Volunteers.of(bank);
      for (int i = 100; i < 221; i++) {
        PersonId person = new PersonId("01900000-0000-7000-8000-000000001" + i);
        var _ =
            volunteers
                .enrol(person, "V01" + i, "张三")
                .served(person, Capacity.RESIDENT, "2026-08-01", 15 * (i / 2));
      }

      Played made = evaluate(bank, "2026-Q3");

      assertThat(made.body().at("/rankings/0/people").asInt()).isEqualTo(121);
      assertThat(places(ranking(bank, "officer", "2026-Q3", "blue")).subList(0, 4))
          .containsExactly("1 V01220 2750", "2 V01218 2725", "2 V01219 2725", "4 V01216 2700");
    }
  }

  @Test
  void looksAbsentUntilItIsMade() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(asking(bank, "officer", "2026-Q3").send(EVALUATION).code()).isEqualTo("not-found");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2026-Q5", "2026", "2026-H2", "x"})
  void needsAQuarter(String quarter) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(evaluate(bank, quarter).code()).isEqualTo("invalid-parameter");
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 403",
    "volunteer-li, 403",
    "worker-chen, 201",
    "worker-he, 404",
    "officer, 201",
    "auditor, 403",
    "nobody, 403",
    "'', 401"
  })
  void isForWorkersAndOfficers(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(asking(bank, subject, "2026-Q3").send(EVALUATE).status()).isEqualTo(status);
    }
  }

  @Test
  void isPlayedFromItsEvents() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(bank.play("evaluate-quarter-listed").body().path("items")).isEmpty();
      assertThat(bank.play("evaluate-quarter-evaluated").status()).isEqualTo(201);
      assertThat(bank.play("evaluate-quarter-refused").code()).isEqualTo("quarter-not-over");
      assertThat(bank.play("evaluate-quarter-by-schedule").text())
          .isEqualTo(
              "{\"evaluated\":1,\"waiting\":0,\"existing\":1,\"notOver\":0,\"published\":0}");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "evaluate-quarter-excused, 201",
    "evaluate-quarter-notice-refused, 404",
    "evaluate-quarter-objection-refused, 409"
  })
  void isPlayedFromTheEventsOfItsWayToThePublic(String event, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(bank.play(event).status()).isEqualTo(status);
    }
  }

  @Test
  void leavesTheTableAsItWasWhenItIsPrimed() throws Exception {
    try (LocalTable table = LocalTable.inMemory()) {
      SmallDistrict.seed(table.bank());
      List<Item> before = everything(table.bank());
      Surroundings surroundings =
          new Surroundings(
              Map.of(),
              Clock.systemUTC(),
              new Random(1),
              table.bank(),
              new PrintStream(OutputStream.nullOutputStream()));

      new EvaluateQuarter(surroundings).priming().beforeCheckpoint(Core.getGlobalContext());

      assertThat(everything(table.bank())).containsExactlyInAnyOrderElementsOf(before);
    }
  }

  private static Volunteers someHours(BankPlayer bank) {
    return Volunteers.of(bank)
        .served(WANG, Capacity.RESIDENT, "2026-07-01", 60)
        .served(WANG, Capacity.RESIDENT, "2026-08-01", 5)
        .served(LI, Capacity.PARTY_MEMBER, "2026-09-30", 60)
        .served(LI, Capacity.UNIT_HEAD, "2026-09-29", 45);
  }

  private static List<Item> everything(BankTable table) {
    List<Item> items = new ArrayList<>();
    table.walk(items::add);
    return items;
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
