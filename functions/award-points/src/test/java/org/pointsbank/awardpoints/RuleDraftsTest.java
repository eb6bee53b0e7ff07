package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.awardpoints.Drafts.DRAFT;
import static org.pointsbank.awardpoints.Drafts.DRAFTS;
import static org.pointsbank.awardpoints.Drafts.adopt;
import static org.pointsbank.awardpoints.Drafts.advance;
import static org.pointsbank.awardpoints.Drafts.as;
import static org.pointsbank.awardpoints.Drafts.begun;
import static org.pointsbank.awardpoints.Drafts.doubled;
import static org.pointsbank.awardpoints.Drafts.redraft;
import static org.pointsbank.awardpoints.Drafts.rules;
import static org.pointsbank.awardpoints.Drafts.tried;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A draft of rules")
final class RuleDraftsTest {
  private static final String BOOK = "GET /districts/{district}/rule-books/{version}";

  @Test
  void isShownAsItWasWritten() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      ObjectNode rules = doubled(bank);
      String draft = begun(bank, rules);

      JsonNode shown = as(bank, "worker-he").with("draft", draft).send("GET " + DRAFT).body();

      assertThat(shown.path("rules")).isEqualTo(rules);
      assertThat(shown.path("version").asLong()).isEqualTo(1);
      assertThat(shown.at("/drafted/by").asText()).isEqualTo(SmallDistrict.OFFICER.value());
      assertThat(shown.path("adoption").isNull()).isTrue();
    }
  }

  @Test
  void isBegunOnceHoweverOftenTheSameRequestComes() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String rules = rules(bank).toString();

      Played first = as(bank, "officer").key("one").body(rules).send("POST " + DRAFTS);
      Played again = as(bank, "officer").key("one").body(rules).send("POST " + DRAFTS);

      assertThat(again.body()).isEqualTo(first.body());
      assertThat(as(bank, "officer").send("GET " + DRAFTS).body().path("items")).hasSize(1);
    }
  }

  @Test
  void isListedTheLatestFirstInPages() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String first = begun(bank, rules(bank));
      bank.clock().set(SmallDistrict.NOW.plusSeconds(1));
      String second = begun(bank, rules(bank));

      JsonNode page = as(bank, "auditor").query("limit", 1).send("GET " + DRAFTS).body();
      JsonNode rest =
          as(bank, "auditor")
              .query("cursor", page.path("nextCursor").asText())
              .send("GET " + DRAFTS)
              .body();

      assertThat(page.at("/items/0/id").asText()).isEqualTo(second);
      assertThat(page.at("/items/0/rules").isNull()).isTrue();
      assertThat(rest.at("/items/0/id").asText()).isEqualTo(first);
    }
  }

  @Test
  void isWrittenAnewByWhoeverSawItsVersion() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));

      assertThat(redraft(bank, draft, 1, doubled(bank)).body().path("version").asLong())
          .isEqualTo(2);
      Played late = redraft(bank, draft, 1, rules(bank));

      assertThat(late.status()).isEqualTo(409);
      assertThat(late.code()).isEqualTo("draft-changed");
      assertThat(late.body().path("detail").asText()).contains("version 2");
      assertThat(as(bank, "officer").with("draft", draft).send("GET " + DRAFT).body().path("rules"))
          .isEqualTo(doubled(bank));
    }
  }

  @Test
  void isWrittenOnceHoweverOftenTheSameComes() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));
      Played first = redraft(bank, draft, 1, doubled(bank));

      assertThat(redraft(bank, draft, 1, doubled(bank)).body()).isEqualTo(first.body());
    }
  }

  @Test
  void saysWhatIsWrongWhereWhenItIsWrittenAnew() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));
      ObjectNode bad = rules(bank).put("zone", "Asia/Wuhu");

      Played refused = redraft(bank, draft, 1, bad);

      assertThat(refused.code()).isEqualTo("rule-book-invalid");
      assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo("/rules/zone");
    }
  }

  @Test
  void mayBeAsLargeAsADistrictNeeds() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      ObjectNode rules = rules(bank);
      ArrayNode items = (ArrayNode) rules.path("items");
      for (int i = items.size(); i < 200; i++) {
        items
            .addObject()
            .put("code", "X" + "0".repeat(28) + "%03d".formatted(i))
            .put("category", "公益")
            .put("nameZh", "长".repeat(60))
            .put("nameEn", "l".repeat(60))
            .put("coefficientHundredths", 1000);
      }
      String draft = begun(bank, rules);

      assertThat(adopt(bank, draft, "2027-01-01", "随新条例施行").status()).isEqualTo(200);
      assertThat(as(bank, "volunteer-wang").with("version", 2).send(BOOK).body().path("items"))
          .hasSize(200);
    }
  }

  @Test
  void isNoLargerThanItsRoom() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      ObjectNode rules = rules(bank);
      ((ObjectNode) rules.path("rounds")).put("publicValueName", "x".repeat(130 * 1024));

      Played refused = as(bank, "officer").body(rules.toString()).send("POST " + DRAFTS);

      assertThat(refused.code()).isEqualTo("too-large");
    }
  }

  @Test
  void becomesTheNextRuleBook() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      ObjectNode rules = doubled(bank);
      String draft = begun(bank, rules);

      Played adopted = adopt(bank, draft, "2027-01-01", "随新条例施行");

      assertThat(adopted.status()).isEqualTo(200);
      assertThat(adopted.body().path("ruleVersion").asLong()).isEqualTo(2);
      ObjectNode book =
          (ObjectNode) as(bank, "volunteer-wang").with("version", 2).send(BOOK).body();
      assertThat(book.path("effective").asText()).isEqualTo("2027-01-01");
      book.remove("version");
      book.remove("effective");
      assertThat(book).isEqualTo(rules);
    }
  }

  @Test
  void leavesATrailInItsRuleBook() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));
      bank.clock().set(SmallDistrict.NOW.plusSeconds(60));
      assertThat(adopt(bank, draft, "2027-01-01", "随新条例施行").status()).isEqualTo(200);

      JsonNode trail = as(bank, "volunteer-wang").with("version", 2).send(BOOK + "/trail").body();

      String officer = SmallDistrict.OFFICER.value();
      assertThat(trail.toString())
          .isEqualTo(
              """
              {"version":2,"draft":"%s",\
              "drafted":{"by":"%s","at":"2026-10-01T09:00:00+08:00"},\
              "changed":{"by":"%s","at":"2026-10-01T09:00:00+08:00"},\
              "adopted":{"by":"%s","at":"2026-10-01T09:01:00+08:00"},\
              "ground":{"trial":null,"withoutTrial":"随新条例施行"}}\
              """
                  .formatted(draft, officer, officer, officer));
    }
  }

  @Test
  void repeatsNoReasonUnderItsKey() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));

      assertThat(adopt(bank, draft, "2027-01-01", "随新条例施行").text()).doesNotContain("条例");
      assertThat(
              as(bank, "officer")
                  .with("draft", draft)
                  .send("GET " + DRAFT)
                  .body()
                  .at("/adoption/ground/withoutTrial")
                  .asText())
          .isEqualTo("随新条例施行");
    }
  }

  @Test
  void isAdoptedOnItsTrial() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));
      String trial = tried(bank, draft);
      assertThat(adopt(bank, draft, "2027-01-01", "").code()).isEqualTo("trial-missing");
      assertThat(advance(bank, draft, trial).body().path("state").asText()).isEqualTo("FINISHED");

      Played adopted = adopt(bank, draft, "2027-01-01", "");

      assertThat(adopted.body().path("trial").asText()).isEqualTo(trial);
    }
  }

  @Test
  void needsATrialOfItsPresentVersion() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));
      String trial = tried(bank, draft);
      assertThat(advance(bank, draft, trial).status()).isEqualTo(200);
      assertThat(redraft(bank, draft, 1, doubled(bank)).status()).isEqualTo(200);

      assertThat(Drafts.shown(bank, draft, trial).path("outdated").asBoolean()).isTrue();
      assertThat(adopt(bank, draft, "2027-01-01", "").code()).isEqualTo("trial-missing");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2026-10-01T15:58:59Z, 200", "2026-10-01T15:59:30Z, 422"})
  void takesEffectWhenEveryFunctionHasReadIt(Instant asked, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));
      bank.clock().set(asked);

      assertThat(adopt(bank, draft, "2026-10-02", "随新条例施行").status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2026-10-01", "2026-09-30", "2020-01-01"})
  void takesEffectOnAFutureDay(String day) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      Played refused = adopt(bank, begun(bank, rules(bank)), day, "随新条例施行");

      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.code()).isEqualTo("effective-not-later");
      assertThat(refused.body().path("detail").asText()).contains("2026-10-02");
    }
  }

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource({"' '", "long"})
  void takesNoEmptyNorEndlessReason(String reason) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String said = reason.equals("long") ? "x".repeat(201) : reason;

      Played refused = adopt(bank, begun(bank, rules(bank)), "2027-01-01", said);

      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo("/withoutTrial");
    }
  }

  @Test
  void isClosedOnceItIsARuleBook() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));
      assertThat(adopt(bank, draft, "2027-01-01", "随新条例施行").status()).isEqualTo(200);

      assertThat(redraft(bank, draft, 2, rules(bank)).code()).isEqualTo("draft-adopted");
      assertThat(adopt(bank, draft, "2028-01-01", "随新条例施行").code()).isEqualTo("draft-adopted");
      assertThat(Drafts.begin(bank, draft, "{\"period\":\"2026-Q3\"}").code())
          .isEqualTo("draft-adopted");
    }
  }

  @Test
  void winsAloneWhereTwoAreAdoptedForOneDay() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      List<String> drafts =
          List.of(begun(bank, rules(bank)), begun(bank, doubled(bank)), begun(bank, rules(bank)));

      List<Integer> statuses =
          atOnce(
              drafts.stream()
                  .<Callable<Integer>>map(
                      draft -> () -> adopt(bank, draft, "2027-01-01", "随新条例施行").status())
                  .toList());

      assertThat(statuses).containsExactlyInAnyOrder(200, 422, 422);
      assertThat(versions(bank)).containsExactly("1", "2");
    }
  }

  @Test
  void isAdoptedOnceHoweverManyAdoptIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));

      List<Integer> statuses =
          atOnce(
              List.of("2027-01-01", "2027-02-01", "2027-03-01").stream()
                  .<Callable<Integer>>map(day -> () -> adopt(bank, draft, day, "随新条例施行").status())
                  .toList());

      assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409);
      assertThat(versions(bank)).containsExactly("1", "2");
    }
  }

  @Test
  void neverGetsTheNumberOfAnotherThatIsAdoptedAtOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      List<Callable<Integer>> adoptions = new ArrayList<>();
      for (int day = 1; day < 7; day++) {
        String draft = begun(bank, rules(bank));
        String effective = "2027-01-0" + day;
        adoptions.add(() -> adopt(bank, draft, effective, "随新条例施行").status());
      }

      List<Integer> statuses = atOnce(adoptions);

      long adopted = statuses.stream().filter(status -> status == 200).count();
      assertThat(statuses).isSubsetOf(200, 422).contains(200);
      assertThat(versions(bank))
          .containsExactlyElementsOf(
              LongStream.rangeClosed(1, adopted + 1).mapToObj(Long::toString).toList());
    }
  }

  @Test
  void neverGetsTheNumberOfAnother() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      for (int day = 1; day < 4; day++) {
        assertThat(adopt(bank, begun(bank, rules(bank)), "2027-01-0" + day, "随新条例施行").status())
            .isEqualTo(200);
      }

      assertThat(versions(bank)).containsExactly("1", "2", "3", "4");
    }
  }

  @ParameterizedTest(name = "{0}: reads {1}, begins {2}")
  @CsvSource({
    "volunteer-wang, 403, 403",
    "volunteer-li, 403, 403",
    "worker-chen, 200, 403",
    "worker-he, 200, 403",
    "officer, 200, 201",
    "auditor, 200, 403",
    "nobody, 403, 403",
    "'', 401, 401"
  })
  void isWrittenByOfficersAndReadByStaff(String subject, int reads, int begins) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String rules = rules(bank).toString();
      String draft = begun(bank, rules(bank));
      String again = "{\"version\":1,\"rules\":%s}".formatted(rules);
      String adopting = "{\"effective\":\"2027-01-01\",\"withoutTrial\":\"试行\"}";

      assertThat(as(bank, subject).send("GET " + DRAFTS).status()).isEqualTo(reads);
      assertThat(as(bank, subject).with("draft", draft).send("GET " + DRAFT).status())
          .isEqualTo(reads);
      assertThat(as(bank, subject).body(rules).send("POST " + DRAFTS).status()).isEqualTo(begins);
      assertThat(as(bank, subject).with("draft", draft).body(again).send("PUT " + DRAFT).status())
          .isEqualTo(begins == 201 ? 200 : begins);
      assertThat(
              as(bank, subject)
                  .with("draft", draft)
                  .body(adopting)
                  .send("POST " + DRAFT + "/adopt")
                  .status())
          .isEqualTo(begins == 201 ? 200 : begins);
    }
  }

  @Test
  void looksAbsentFromAnotherDistrict() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      String draft = begun(bank, rules(bank));

      assertThat(
              bank.as("officer")
                  .with("district", SmallDistrict.id("999"))
                  .with("draft", draft)
                  .send("GET " + DRAFT)
                  .status())
          .isEqualTo(404);
      assertThat(redraft(bank, SmallDistrict.id("998"), 1, rules(bank)).status()).isEqualTo(404);
      assertThat(adopt(bank, SmallDistrict.id("998"), "2027-01-01", "试行").status()).isEqualTo(404);
    }
  }

  private static List<String> versions(BankPlayer bank) {
    return as(bank, "officer")
        .send("GET /districts/{district}/rule-books")
        .body()
        .path("items")
        .findValuesAsText("version");
  }

  private static <T> List<T> atOnce(List<Callable<T>> works) {
    try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
      return threads.invokeAll(works).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
