package org.pointsbank.local.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final Set<String> ENDED = Set.of("dropped", "lost", "handed-over", "returned");

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
    assertThat(year.bank.changedByDoubling)
        .hasSize(13)
        .allSatisfy((step, changed) -> assertThat(changed).as(step).isZero());
  }

  @Test
  void makesUpForAScheduleThatItMissed() {
    assertThat(year.missed).containsExactly(404, 200);
  }

  @Test
  void hangsOutEveryEvaluationOfTheCalendar() {
    assertThat(year.made)
        .containsOnlyKeys("2026-Q1", "2026-Q2", "2026-Q4")
        .allSatisfy((quarter, stages) ->
            assertThat(stages).as(quarter).isEqualTo("public-notice public-notice"));
  }

  @Test
  void keepsTheHashesOfItsFourPublishedEvaluations() {
    assertThat(year.inputs)
        .containsOnlyKeys(LivedYear.QUARTERS)
        .allSatisfy((quarter, hashes) -> {
          assertThat(hashes).as(quarter).matches("[0-9a-f]{64} [0-9a-f]{64}");
          assertThat(year.inputs(quarter)).as(quarter).isEqualTo(hashes);
        });
    assertThat(year.inputs.values()).doesNotHaveDuplicates();
  }

  @Test
  void showsTheOnePlaceThatWasCorrectedSince() {
    for (String quarter : LivedYear.QUARTERS) {
      List<String> corrected =
          year.places(JINKUN.value(), quarter).stream()
              .filter(place -> place.path("correctedSince").asBoolean())
              .map(place -> place.path("number").asText() + " " + place.path("honour"))
              .toList();
      boolean second = quarter.equals("2026-Q2");
      assertThat(corrected).as(quarter).isEqualTo(second ? List.of("V00001 900") : List.of());
      assertThat(year.shown(JINKUN.value(), quarter).path("laterLines").asLong())
          .as(quarter)
          .isEqualTo(second ? 1 : 0);
    }
  }

  @Test
  void leavesWhatTheMoverEarnedWhereItWasEarned() {
    Volunteer mover = year.people.mover();

    assertThat(moverIn(JINKUN.value())).containsExactly("600 300", "600 300", "600 300", "");
    assertThat(moverIn(LIUAN.value())).containsExactly("", "", "200 100", "600 300");
    assertThat(account(mover, JINKUN.value()).path("spendable").asLong()).isZero();
    assertThat(account(mover, JINKUN.value()).path("honour").asLong()).isEqualTo(1800);
    assertThat(account(mover, LIUAN.value()).path("honour").asLong()).isEqualTo(800);
  }

  private List<String> moverIn(String community) {
    return LivedYear.QUARTERS.stream()
        .map(quarter ->
            year.places(community, quarter).stream()
                .filter(place -> place.path("number").asText().equals(year.people.mover().number()))
                .map(place -> place.path("honour") + " " + place.path("minutes"))
                .collect(Collectors.joining()))
        .toList();
  }

  private JsonNode account(Volunteer who, String community) {
    return year.bank.as("auditor").get(YearPeople.account(who, community)).given();
  }

  @Test
  void endsEachOrderOfBothRoundsOnce() {
    for (YearRound round : List.of(year.first, year.second)) {
      assertThat(round.phases()).containsOnly("closed");
      List<JsonNode> orders = round.orders();
      assertThat(orders.stream().map(order -> order.path("order").asText()))
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(round.ids());
      assertThat(states(orders).keySet()).isEqualTo(ENDED);
      assertThat(orders).allMatch(order -> order.path("line").isNull() != handedOver(order));
    }
  }

  @Test
  void leavesTheStockOfBothRoundsAsItsOrdersEnded() {
    for (YearRound round : List.of(year.first, year.second)) {
      List<JsonNode> orders = round.orders();
      for (JsonNode prize : round.prizes()) {
        long fetched =
            orders.stream()
                .filter(RehearsedYearTest::handedOver)
                .filter(order -> order.path("prize").equals(prize.path("prize")))
                .count();
        assertThat(prize.path("handedOut").asLong()).isEqualTo(fetched);
        assertThat(prize.path("held").asLong()).isZero();
        assertThat(prize.path("left").asLong()).isEqualTo(prize.path("stock").asLong() - fetched);
      }
    }
  }

  @Test
  void holdsNoPointsInTheEnd() {
    assertThat(year.people.all)
        .allSatisfy(each ->
            assertThat(account(each, year.people.home(each)).path("held").asLong()).isZero());
  }

  private static boolean handedOver(JsonNode order) {
    return order.path("state").asText().equals("handed-over");
  }

  private static Map<String, Long> states(List<JsonNode> orders) {
    return orders.stream()
        .collect(
            Collectors.groupingBy(order -> order.path("state").asText(), Collectors.counting()));
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
