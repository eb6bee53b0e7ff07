package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

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

  @Test
  void fetchesWithTheCodeAndIsNamedOnTheLine() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      String umbrella = open(bank);
      String order =
          Town.order(bank, "worker-chen", person, umbrella).body().path("order").asText();
      Town.allocate(bank);
      act(bank, LI, person, Set.of(Act.SEE, Act.PICK_UP));
      String code = Town.orders(bank, "volunteer-li", person).at("/0/pickUpCode").asText();

      Played done = fetch(bank, "worker-lin", new Fetched(person, order, code, LI));

      assertThat(done.status()).as(done.text()).isEqualTo(200);
      AccountId account = new AccountId(JINKUN, Colour.BLUE, person);
      Item line = bank.bank().read(LineItem.keyOf(account, 2)).orElseThrow();
      assertThat(LineItem.read(account, line).story().origin())
          .isEqualTo(
              new Origin.Redeemed(
                  new OrderId(order),
                  new HalfYear(2026, 2),
                  new PrizeId(umbrella),
                  "雨伞",
                  Optional.of(LI)));
      Town.assertBooks(bank);
    }
  }

  @ParameterizedTest(name = "named to {0}, fetched by {1} of {2}: {3}")
  @CsvSource({
    "SEE, 202, worker-lin, not-a-proxy",
    "PICK_UP, 203, worker-lin, not-a-proxy",
    "PICK_UP, 102, worker-lin, own-favour"
  })
  void fetchesNothingWithoutTheWordForIt(Act act, String fetcher, String worker, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      String umbrella = open(bank);
      String order =
          Town.order(bank, "worker-chen", person, umbrella).body().path("order").asText();
      Town.allocate(bank);
      act(bank, LI, person, Set.of(act));
      PersonId by = new PersonId(SmallDistrict.id(fetcher));
      if (by.equals(LIN)) {
        act(bank, LIN, person, Set.of(act));
      }

      assertThat(fetch(bank, worker, new Fetched(person, order, "000000", by)).code())
          .isEqualTo(code);
    }
  }

  @Test
  void fetchesNothingThatIsNotThere() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      String umbrella = open(bank);
      Town.allocate(bank);

      assertThat(fetch(bank, "worker-lin", new Fetched(person, umbrella, "000000", LI)).status())
          .isEqualTo(404);
    }
  }

  private record Fetched(PersonId person, String order, String code, PersonId by) {}

  private static Played fetch(BankPlayer bank, String worker, Fetched fetched) {
    return Town.as(bank, worker)
        .with("person", fetched.person())
        .with("order", fetched.order())
        .body("{\"code\":\"%s\",\"fetchedBy\":\"%s\"}".formatted(fetched.code(), fetched.by()))
        .send("POST " + Town.ORDERS + "/{order}/pick-up");
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
