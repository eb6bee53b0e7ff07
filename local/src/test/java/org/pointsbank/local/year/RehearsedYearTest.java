package org.pointsbank.local.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.pointsbank.local.schedule.Timetable;

/** One year is lived once, and each test asks one thing of it. */
@DisplayName("A whole year")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RehearsedYearTest {
  private final LivedYear year;

  RehearsedYearTest(@TempDir Path folder) {
    this.year = new LivedYear(folder);
  }

  @AfterAll
  void ends() {
    year.close();
  }

  @Test
  void addsUpAfterEveryStep() {
    assertThat(year.bank.proofs).hasSizeGreaterThan(40);
    assertThat(year.bank.proofs).allSatisfy((step, found) -> assertThat(found).as(step).isEmpty());
  }

  @Test
  void firesNothingInVain() {
    assertThat(year.bank.fired.values().stream().flatMap(List::stream))
        .allMatch(Timetable.Fired::answered);
    assertThat(year.bank.log()).doesNotContain("\"level\":\"ERROR\"");
  }

  @Test
  void isNotChangedByAScheduleThatFiresTwice() {
    assertThat(year.bank.sameWhenDoubled)
        .hasSize(14)
        .allSatisfy((step, same) -> assertThat(same).as(step).isTrue());
  }

  @Test
  void makesUpForAnEvaluationThatItMissed() {
    assertThat(year.missedQuarter).containsExactly(404, 200);
  }

  @Test
  void makesUpForAnOpeningThatItMissedAndTakesNobodysTime() {
    assertThat(year.missedOpening)
        .containsExactly("announced", "announced", "ordering", "ordering", "ordering", "ordering");
  }

  @Test
  void hangsOutEveryEvaluationOfTheCalendar() {
    assertThat(year.evaluations.made)
        .containsOnlyKeys("2026-Q1", "2026-Q2", "2026-Q4")
        .allSatisfy((quarter, stages) ->
            assertThat(stages).as(quarter).isEqualTo("public-notice public-notice"));
  }

  @Test
  void keepsTheHashesOfItsFourPublishedEvaluations() {
    assertThat(year.evaluations.published)
        .containsOnlyKeys(YearEvaluations.QUARTERS)
        .allSatisfy((quarter, hashes) -> {
          assertThat(hashes).as(quarter).matches("[0-9a-f]{64} [0-9a-f]{64}");
          assertThat(year.evaluations.inputs(quarter)).as(quarter).isEqualTo(hashes);
        });
    assertThat(year.evaluations.published.values()).doesNotHaveDuplicates();
  }

  @Test
  void showsTheOnePlaceThatWasCorrectedSince() {
    for (String quarter : YearEvaluations.QUARTERS) {
      boolean second = quarter.equals("2026-Q2");

      assertThat(year.evaluations.corrected(JINKUN.value(), quarter))
          .as(quarter)
          .isEqualTo(second ? List.of("V00001 900") : List.of());
      assertThat(year.evaluations.laterLines(JINKUN.value(), quarter))
          .as(quarter)
          .isEqualTo(second ? 1 : 0);
      assertThat(year.evaluations.corrected(LIUAN.value(), quarter)).as(quarter).isEmpty();
    }
  }

  @Test
  void leavesWhatTheMoverEarnedWhereItWasEarned() {
    Volunteer mover = year.people.mover();

    assertThat(year.evaluations.of(mover, JINKUN.value()))
        .containsExactly("600 300", "600 300", "600 300", "");
    assertThat(year.evaluations.of(mover, LIUAN.value()))
        .containsExactly("", "", "200 100", "600 300");
    assertThat(year.people.accounts(mover))
        .extracting(account -> account.path("honour").asLong())
        .containsExactly(1800L, 800L);
  }

  @Test
  void takesWhatTheMoverCanSpendToTheNewCommunity() {
    JsonNode left = year.people.accounts(year.people.mover()).getFirst();

    assertThat(left.path("spendable").asLong()).isZero();
    assertThat(left.path("owed").asLong()).isZero();
  }

  @Test
  void leavesEverybodyWhatTheyEarnedLessWhatTheyFetched() {
    List<JsonNode> fetched = rounds().flatMap(round -> round.handedOver().stream()).toList();

    assertThat(year.people.all)
        .allSatisfy(each -> {
          List<JsonNode> accounts = year.people.accounts(each);
          long paid =
              sum(
                  fetched.stream()
                      .filter(order -> order.path("person").asText().equals(each.person()))
                      .toList(),
                  "price");
          assertThat(sum(accounts, "spendable")).isEqualTo(sum(accounts, "honour") - paid);
          assertThat(sum(accounts, "held")).isZero();
          assertThat(sum(accounts, "owed")).isZero();
        });
  }

  private static long sum(List<JsonNode> of, String field) {
    return of.stream().mapToLong(each -> each.path(field).asLong()).sum();
  }

  private Stream<YearRound> rounds() {
    return Stream.of(year.first, year.second);
  }

  @Test
  void endsEachOrderOfBothRoundsOnce() {
    assertThat(rounds())
        .allSatisfy(round -> {
          List<JsonNode> orders = round.orders();
          assertThat(round.phases()).containsOnly("closed");
          assertThat(orders)
              .extracting(order -> order.path("order").asText())
              .doesNotHaveDuplicates()
              .containsExactlyInAnyOrderElementsOf(round.ids());
          assertThat(orders)
              .extracting(order -> order.path("state").asText())
              .contains("dropped", "lost", "handed-over", "returned")
              .doesNotContain("placed", "allocated");
          assertThat(orders)
              .allMatch(order -> order.path("line").isNull() != YearRound.isHandedOver(order));
        });
  }

  @Test
  void leavesTheStockOfBothRoundsAsItsOrdersEnded() {
    assertThat(rounds())
        .allSatisfy(round -> {
          List<JsonNode> fetched = round.handedOver();
          assertThat(round.prizes())
              .hasSize(4)
              .allSatisfy(prize -> {
                long pieces =
                    fetched.stream()
                        .filter(order -> order.path("prize").equals(prize.path("prize")))
                        .count();
                assertThat(prize.path("handedOut").asLong()).isEqualTo(pieces);
                assertThat(prize.path("held").asLong()).isZero();
                assertThat(prize.path("left").asLong())
                    .isEqualTo(prize.path("stock").asLong() - pieces);
              });
        });
  }

  @Test
  void reckonsTheMoverOfBothCommunitiesForTheCommendation() {
    JsonNode nominees = year.commendation.shown().path("nominees");

    assertThat(nominees)
        .filteredOn(each -> each.path("number").asText().equals(year.people.mover().number()))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.path("honour").asLong()).isEqualTo(2600);
          assertThat(each.path("minutes").asLong()).isEqualTo(1300);
        });
  }

  @Test
  void endsInACommendationThatAnybodyChecks() {
    assertThat(year.commendation.shown().path("standings"))
        .filteredOn(each -> each.path("honoured").asBoolean())
        .singleElement()
        .satisfies(each ->
            assertThat(each.path("number").asText()).isEqualTo(year.people.star().number()));
    JsonNode honour = year.commendation.honour(year.people.star(), LIUAN.value());

    JsonNode checked =
        year.bank.as("").get("/certificates/" + honour.path("code").asText()).given();

    assertThat(checked.path("state").asText()).isEqualTo("valid");
    assertThat(checked.path("name").asText()).isEqualTo("韩*");
    assertThat(checked.path("period").asText()).isEqualTo("2026");
    assertThat(checked.path("programmeName").asText()).isEqualTo("年度志愿之星");
  }
}
