package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.BankPlayer;

@DisplayName("The schedules of a round")
final class SchedulesTest {
  private static final List<String> STEPS =
      List.of("2026-11-17T00:00", "2026-12-01T00:00", "2026-12-08T00:00", "2026-12-29T00:00");
  private static final List<String> PHASES = List.of("announced", "ordering", "pick-up", "closed");

  /** Each step, on its day and days late, fired not at all, once, twice and three times. */
  static Stream<Arguments> firings() {
    return IntStream.range(0, STEPS.size())
        .boxed()
        .flatMap(step ->
            Stream.of(0, 1, 6)
                .flatMap(late ->
                    IntStream.rangeClosed(0, 3)
                        .mapToObj(times -> Arguments.of(step, late, times))));
  }

  @ParameterizedTest(name = "step {0}, {1} days late, fired {2} times")
  @MethodSource("firings")
  void takeEachStepOnce(int step, int late, int times) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      List<PersonId> people = Town.residents(bank, 2, 10);
      for (int before = 0; before < step; before++) {
        Town.at(bank, STEPS.get(before));
        assertThat(bank.task("half-year-round").text()).doesNotContain("trouble");
        around(bank, people, before);
      }
      String then = LocalDateTime.parse(STEPS.get(step)).plusDays(late).toString();
      Town.at(bank, then);

      for (int fired = 0; fired < times; fired++) {
        String text = bank.task("half-year-round").text();
        assertThat(text.equals("{\"announced\":0,\"phases\":0}")).isEqualTo(fired > 0);
      }

      String caughtUp = Town.tick(bank, then).text();
      assertThat(caughtUp.equals("{\"announced\":0,\"phases\":0}")).isEqualTo(times > 0);
      assertThat(Town.phase(bank)).isEqualTo(PHASES.get(step));
      Town.assertBooks(bank);
    }
  }

  @Test
  void takeNobodysTimeByBeingLate() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);

      assertThat(Town.tick(bank, "2026-12-04T10:00").text()).contains("\"phases\":2");

      JsonNode round = Town.as(bank, "officer").send("GET " + Town.ROUND).body();
      assertThat(round.path("orderingEndsAt").asText()).isEqualTo("2026-12-11T00:00:00+08:00");
      assertThat(round.path("pickUpEndsAt").asText()).isEqualTo("2027-01-01T00:00:00+08:00");
    }
  }

  /**
   * A bank that stood still from the announcement to February takes every step, one after another.
   */
  @Test
  void catchUpWithAWholeRound() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);
      String before = Town.phase(bank);

      assertThat(Town.tick(bank, "2027-02-01T10:00").text()).contains("\"phases\":2");

      assertThat(before).isEqualTo("announced");
      assertThat(Town.phase(bank)).isEqualTo("ordering");
      assertThat(Town.tick(bank, "2027-02-08T00:00").text()).contains("\"phases\":4");
      assertThat(Town.tick(bank, "2027-03-01T00:00").text()).contains("\"phases\":2");
      assertThat(Town.phase(bank)).isEqualTo("closed");
    }
  }

  private static void around(BankPlayer bank, List<PersonId> people, int step) {
    if (step == 0) {
      assertThat(Town.offer(bank, "雨伞", 200, 1)).isNotEmpty();
    }
    if (step == 1) {
      String umbrella =
          Town.as(bank, "officer")
              .send("GET " + Town.ROUND + "/prizes")
              .body()
              .at("/items/0/prize")
              .asText();
      people.forEach(person ->
          assertThat(Town.order(bank, "worker-chen", person, umbrella).status()).isEqualTo(201));
    }
  }
}
