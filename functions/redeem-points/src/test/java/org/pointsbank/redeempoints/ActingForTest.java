package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.LI;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("Whoever acts for a volunteer in a round")
final class ActingForTest {
  @Test
  void ordersAndIsNamedBesideThePerson() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      String umbrella = open(bank);
      act(bank, LI, person, Set.of(Act.ORDER));

      Played ordered = Town.order(bank, "volunteer-li", person, umbrella);

      assertThat(ordered.status()).as(ordered.text()).isEqualTo(201);
      assertThat(ordered.body().path("actedFor").asText()).isEqualTo(LI.value());
    }
  }

  @Test
  void ordersNothingByARoleOfTheirOwn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      String umbrella = open(bank);
      act(bank, CHEN, person, Set.of(Act.SEE));

      assertThat(Town.order(bank, "worker-chen", person, umbrella).code()).isEqualTo("own-favour");
    }
  }

  @Test
  void seesThePickUpCodeOnlyWithTheWordToFetch() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      String umbrella = open(bank);
      assertThat(Town.order(bank, "worker-chen", person, umbrella).status()).isEqualTo(201);
      Town.allocate(bank);

      act(bank, LI, person, Set.of(Act.SEE));
      assertThat(Town.orders(bank, "volunteer-li", person).at("/0/pickUpCode").isNull()).isTrue();
      act(bank, LI, person, Set.of(Act.SEE, Act.PICK_UP));
      assertThat(Town.orders(bank, "volunteer-li", person).at("/0/pickUpCode").asText()).hasSize(6);
    }
  }

  private static String open(BankPlayer bank) {
    Town.announce(bank);
    String umbrella = Town.offer(bank, "雨伞", 200, 1);
    Town.open(bank);
    return umbrella;
  }

  private static void act(BankPlayer bank, PersonId agent, PersonId principal, Set<Act> acts) {
    List<Grant> grants =
        bank.bank().read(GrantsItem.keyOf(agent)).map(GrantsItem::read).orElse(List.of());
    Acting acting =
        new Acting(principal, Acting.Kind.FAMILY, acts, LocalDate.of(2026, 9, 1), Optional.empty());
    Item item = GrantsItem.write(agent, grants, List.of(acting), 2);
    assertThat(bank.bank().write(Transaction.EMPTY.put(item)))
        .isInstanceOf(Written.Committed.class);
  }
}
