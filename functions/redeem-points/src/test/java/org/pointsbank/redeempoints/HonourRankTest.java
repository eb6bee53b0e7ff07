package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.AllocationMethod;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RoundRules;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;

@DisplayName("A round in which honour decides")
final class HonourRankTest {
  @Test
  void givesToWhoeverHasEarnedMostAndShowsIt() {
    try (BankPlayer bank = inHonour()) {
      List<PersonId> people = Town.residents(bank, 4, 5);
      Town.give(bank.bank(), people.get(2), 7);
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 2);
      Town.open(bank);
      people.forEach(person ->
          assertThat(Town.order(bank, "worker-chen", person, umbrella).status()).isEqualTo(201));

      Town.allocate(bank);

      JsonNode draw = Town.as(bank, "volunteer-wang").send("GET " + Town.ROUND + "/draw").body();
      assertThat(draw.path("method").asText()).isEqualTo("honour");
      assertThat(states(bank, people).get(2)).isEqualTo("allocated");
      assertThat(states(bank, people)).filteredOn("allocated"::equals).hasSize(2);
      assertThat(honours(draw)).containsExactlyInAnyOrder(500L, 500L, 1200L, 500L);
      assertThat(DrawCheck.of(draw)).isEmpty();
      assertThat(draw.toString()).doesNotContain(people.get(2).value());
      Town.assertBooks(bank);
    }
  }

  @Test
  void saysSoWhenItIsAnnounced() {
    try (BankPlayer bank = inHonour()) {
      Town.announce(bank);

      assertThat(Town.as(bank, "volunteer-wang").send("GET " + Town.ROUND).body().path("method"))
          .hasToString("\"honour\"");
    }
  }

  /** What the first try wrote is what is sealed, though honour comes in between the two. */
  @Test
  void ranksByWhatWasSealedThoughTheProcessEndsInBetween() {
    try (Disturbed town = new Disturbed()) {
      BankPlayer bank = town.bank();
      adopt(bank);
      List<PersonId> people = Town.residents(bank, 3, 5);
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 1);
      Town.open(bank);
      people.forEach(person ->
          assertThat(Town.order(bank, "worker-chen", person, umbrella).status()).isEqualTo(201));
      Town.at(bank, "2026-12-08T00:05");
      // The word, the phase, sixteen gates, one page of the list: then the process ends.
      town.crashBefore(20);
      assertThat(Town.advance(bank, "worker-lin", "{}").status()).isEqualTo(500);
      int _ = town.calm();
      assertThat(Town.as(bank, "officer").send("GET " + Town.ROUND + "/draw").body().path("seed"))
          .hasToString("null");
      Town.give(bank.bank(), people.get(1), 9);

      assertThat(Town.tick(bank, "2026-12-08T01:05").text()).contains("phases");

      JsonNode draw = Town.as(bank, "officer").send("GET " + Town.ROUND + "/draw").body();
      assertThat(honours(draw)).containsExactly(500L, 500L, 500L);
      assertThat(DrawCheck.of(draw)).isEmpty();
      Town.assertBooks(bank);
    }
  }

  private static List<Long> honours(JsonNode draw) {
    return IntStream.range(0, draw.path("orders").size())
        .mapToObj(at -> draw.path("orders").get(at).path("honour").asLong())
        .toList();
  }

  private static List<String> states(BankPlayer bank, List<PersonId> people) {
    return people.stream()
        .map(person -> Town.orders(bank, "worker-lin", person).at("/0/state").asText())
        .toList();
  }

  private static BankPlayer inHonour() {
    BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new);
    adopt(bank);
    return bank;
  }

  private static void adopt(BankPlayer bank) {
    RuleBook book = DefaultRules.book();
    RoundRules rounds = book.rounds();
    RuleBook honouring =
        AmendedRules.of(book)
            .from(2, LocalDate.of(2026, 11, 1))
            .rounds(
                new RoundRules(
                    rounds.openings(),
                    rounds.announceDays(),
                    rounds.orderingDays(),
                    rounds.pickUpDays(),
                    rounds.ordersPerPerson(),
                    rounds.codeTries(),
                    "",
                    AllocationMethod.HONOUR))
            .book();
    assertThat(bank.bank().write(Transaction.EMPTY.create(RuleBookItem.write(DISTRICT, honouring))))
        .isEqualTo(new Written.Committed());
  }
}
