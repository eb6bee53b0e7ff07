package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.testkit.BankPlayer;

@DisplayName("A round with hundreds of orders")
final class ManyOrdersTest {
  private static final int PEOPLE = 150;

  /** The process ends before some write, and after some other one whose answer nobody hears. */
  @Test
  void endsEachOrderOnceWhereverItIsInterrupted() {
    try (Disturbed town = new Disturbed()) {
      BankPlayer bank = town.bank();
      List<PersonId> people = Town.residents(bank, PEOPLE, 10);
      Town.announce(bank);
      List<String> prizes =
          List.of(Town.offer(bank, "雨伞", 200, 60), Town.offer(bank, "大米5kg", 500, 400));
      Town.open(bank);
      for (PersonId person : people) {
        for (String prize : prizes) {
          assertThat(Town.order(bank, "worker-chen", person, prize).status()).isEqualTo(201);
        }
      }
      Town.at(bank, "2026-12-08T00:05");

      assertThat(goOn(town)).isGreaterThan(10);

      assertThat(Town.phase(bank)).isEqualTo("pick-up");
      assertThat(states(bank)).filteredOn("allocated"::equals).hasSize(60 + PEOPLE);
      assertThat(states(bank)).filteredOn("lost"::equals).hasSize(PEOPLE - 60);
      Town.assertBooks(bank);
      Town.at(bank, "2026-12-29T00:05");

      assertThat(goOn(town)).isGreaterThan(10);

      assertThat(Town.phase(bank)).isEqualTo("closed");
      assertThat(states(bank)).filteredOn("returned"::equals).hasSize(60 + PEOPLE);
      assertThat(people)
          .allSatisfy(person ->
              assertThat(Town.account(bank, person).available()).isEqualTo(new Points(1000)));
      assertThat(Town.prize(bank, prizes.get(0)).path("left").asLong()).isEqualTo(60);
      assertThat(Town.prize(bank, prizes.get(1)).path("left").asLong()).isEqualTo(400);
      Town.assertBooks(bank);
    }
  }

  /** Ticks until one comes to its end. */
  private static int goOn(Disturbed town) {
    SplittableRandom chance = new SplittableRandom(20261208);
    int crashes = 0;
    while (crashed(town, chance.nextInt(1, 20), chance.nextBoolean())) {
      crashes++;
      assertThat(crashes).isLessThan(500);
      if (crashes % 10 == 0) {
        Town.assertBooks(town.bank());
      }
    }
    return crashes;
  }

  private static boolean crashed(Disturbed town, int number, boolean written) {
    if (written) {
      town.crashAfter(number);
    } else {
      town.crashBefore(number);
    }
    try {
      assertThat(town.bank().task("hourly-tick").text()).contains("announced");
      return false;
    } catch (IllegalStateException e) {
      assertThat(e.getSuppressed()).hasOnlyElementsOfType(Disturbed.Crash.class);
      return true;
    } finally {
      int _ = town.calm();
    }
  }

  private static List<String> states(BankPlayer bank) {
    List<String> states = new ArrayList<>();
    bank.bank()
        .walk(item -> {
          if (item.key().sk().startsWith("ORDERS#")) {
            OrderSheetItem.read(item).orders().stream()
                .map(order -> order.state())
                .map(OrderState::word)
                .forEach(states::add);
          }
        });
    return states;
  }
}
