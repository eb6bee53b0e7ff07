package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.round.Draw;
import org.pointsbank.domain.round.SealedOrder;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("A half-year round")
final class RoundLifeTest {
  @Test
  void goesFromItsAnnouncementToItsEndByTheClock() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      List<PersonId> people = Town.residents(bank, 3, 10);
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 1);
      String rice = Town.offer(bank, "大米5kg", 500, 9);
      Town.open(bank);
      for (PersonId person : people) {
        assertThat(Town.order(bank, "worker-chen", person, umbrella).status()).isEqualTo(201);
      }
      assertThat(Town.order(bank, "worker-chen", people.get(0), rice).status()).isEqualTo(201);
      Town.assertBooks(bank);

      Town.allocate(bank);

      assertThat(Town.phase(bank)).isEqualTo("pick-up");
      assertThat(states(bank, people))
          .containsExactlyInAnyOrder("allocated", "allocated", "lost", "lost");
      assertThat(Town.prize(bank, umbrella).path("held").asLong()).isEqualTo(1);
      Town.assertBooks(bank);

      assertThat(Town.tick(bank, "2026-12-29T00:05").text())
          .isEqualTo("{\"announced\":0,\"phases\":2}");
      assertThat(Town.phase(bank)).isEqualTo("closed");
      assertThat(states(bank, people))
          .containsExactlyInAnyOrder("returned", "returned", "lost", "lost");
      assertThat(Town.prize(bank, rice).path("left").asLong()).isEqualTo(9);
      assertThat(Town.account(bank, people.get(0)).held()).isEqualTo(Points.NONE);
      Town.assertBooks(bank);
    }
  }

  @Test
  void canBeCheckedByAnybodyOnceItIsDrawn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      List<PersonId> people = Town.residents(bank, 4, 10);
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 2);
      Town.open(bank);
      people.forEach(person ->
          assertThat(Town.order(bank, "worker-chen", person, umbrella).status()).isEqualTo(201));
      JsonNode before = draw(bank);
      Town.allocate(bank);

      JsonNode after = draw(bank);

      assertThat(before.path("secret").isNull()).isTrue();
      assertThat(before.path("orders")).isEmpty();
      assertThat(Draw.commitment(after.path("secret").asText()))
          .isEqualTo(before.path("commitment").asText());
      PrizeId prize = new PrizeId(umbrella);
      List<SealedOrder> sealed =
          ids(after.path("orders"), "order").stream()
              .map(order -> new SealedOrder(order, prize))
              .toList();
      assertThat(Draw.sealedList(sealed)).isEqualTo(after.path("sealedList").asText());
      Draw draw =
          Draw.of(
              after.path("secret").asText(),
              after.path("publicValue").asText(),
              after.path("sealedList").asText());
      assertThat(draw.seed()).isEqualTo(after.path("seed").asText());
      assertThat(ids(after.at("/prizes/0/winners"), ""))
          .isEqualTo(draw.winners(sealed, 2))
          .hasSize(2);
      assertThat(after.toString()).doesNotContain(people.get(0).value());
    }
  }

  @Test
  void isPickedUpByTheCodeThatOnlyItsOwnerSees() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      String order = allocatedToWang(bank);
      String code = Town.orders(bank, "volunteer-wang", WANG).at("/0/pickUpCode").asText();
      assertThat(Town.orders(bank, "worker-lin", WANG).at("/0/pickUpCode").isNull()).isTrue();

      Played done = Town.pickUp(bank, "worker-lin", WANG, order, code);

      assertThat(done.status()).isEqualTo(200);
      assertThat(done.body().path("state").asText()).isEqualTo("handed-over");
      assertThat(done.body().path("line").asLong()).isEqualTo(2);
      assertThat(Town.account(bank, WANG).balance().spendable()).isEqualTo(new Points(800));
      assertThat(Town.account(bank, WANG).balance().honour()).isEqualTo(new Points(1000));
      assertThat(bank.log()).doesNotContain(code);
      Town.assertBooks(bank);
    }
  }

  @Test
  void locksACodeAfterFiveWrongTriesUntilAWorkerResetsIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      String order = allocatedToWang(bank);
      List<String> said = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        said.add(Town.pickUp(bank, "worker-lin", WANG, order, "x").code());
      }
      String old = Town.orders(bank, "volunteer-wang", WANG).at("/0/pickUpCode").asText();
      String locked = Town.pickUp(bank, "worker-lin", WANG, order, old).code();

      Played reset =
          Town.as(bank, "worker-chen")
              .with("person", WANG)
              .with("order", order)
              .body("{\"reason\":\"misheard\"}")
              .send("POST " + Town.ORDERS + "/{order}/reset-code");

      assertThat(said)
          .containsExactly(
              "wrong-code", "wrong-code", "wrong-code", "wrong-code", "wrong-code", "code-locked");
      assertThat(locked).isEqualTo("code-locked");
      assertThat(reset.body().path("wrongTries").asLong()).isZero();
      assertThat(reset.body().path("pickUpCode").isNull()).isTrue();
      String fresh = Town.orders(bank, "volunteer-wang", WANG).at("/0/pickUpCode").asText();
      assertThat(Town.pickUp(bank, "worker-lin", WANG, order, fresh).status()).isEqualTo(200);
    }
  }

  @Test
  void countsOneWrongCodeOnceHoweverOftenItIsSent() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      String order = allocatedToWang(bank);
      for (int i = 0; i < 3; i++) {
        Played played =
            Town.as(bank, "worker-lin")
                .with("person", WANG)
                .with("order", order)
                .key("same")
                .body("{\"code\":\"x\"}")
                .send("POST " + Town.ORDERS + "/{order}/pick-up");
        assertThat(played.body().path("detail").asText())
            .isEqualTo("The code is wrong; 4 tries are left.");
      }

      assertThat(Town.orders(bank, "worker-lin", WANG).at("/0/wrongTries").asLong()).isEqualTo(1);
    }
  }

  @Test
  void isNotHandedOverByWhoeverOrderedForThem() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 1);
      Town.open(bank);
      String order =
          Town.order(bank, "worker-chen", person, umbrella).body().path("order").asText();
      Town.allocate(bank);

      assertThat(Town.pickUp(bank, "worker-chen", person, order, "x").code())
          .isEqualTo("own-favour");
      assertThat(Town.pickUp(bank, "worker-lin", person, order, "x").code())
          .isEqualTo("wrong-code");
    }
  }

  @Test
  void isNotHandedOverByItsRecipient() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.give(bank.bank(), CHEN, 10);
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 1);
      Town.open(bank);
      String order = Town.order(bank, "worker-chen", CHEN, umbrella).body().path("order").asText();
      Town.allocate(bank);
      String code = Town.orders(bank, "worker-chen", CHEN).at("/0/pickUpCode").asText();

      assertThat(Town.pickUp(bank, "worker-chen", CHEN, order, code).code())
          .isEqualTo("own-favour");
      assertThat(Town.pickUp(bank, "worker-lin", CHEN, order, code).status()).isEqualTo(200);
    }
  }

  @Test
  void givesWhatIsLeftToWhoeverComesFirst() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      List<PersonId> people = Town.residents(bank, 2, 10);
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 1);
      Town.open(bank);
      Town.allocate(bank);

      Played first = Town.order(bank, "worker-chen", people.get(0), umbrella);
      Played second = Town.order(bank, "worker-chen", people.get(1), umbrella);

      assertThat(first.body().path("state").asText()).isEqualTo("allocated");
      assertThat(first.body().path("pickUpCode").isNull()).isTrue();
      assertThat(second.code()).isEqualTo("out-of-stock");
      String order = first.body().path("order").asText();
      assertThat(Town.drop(bank, "worker-chen", people.get(0), order).status()).isEqualTo(200);
      assertThat(Town.order(bank, "worker-chen", people.get(1), umbrella).status()).isEqualTo(201);
      Town.assertBooks(bank);
    }
  }

  @Test
  void keepsTheIdOfAnOrderThatIsDroppedAndPlacedAgain() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      Town.announce(bank);
      String umbrella = Town.offer(bank, "雨伞", 200, 1);
      Town.open(bank);
      String order =
          Town.order(bank, "worker-chen", person, umbrella).body().path("order").asText();

      Played dropped = Town.drop(bank, "worker-chen", person, order);
      Played again = Town.order(bank, "worker-chen", person, umbrella);

      assertThat(dropped.body().path("state").asText()).isEqualTo("dropped");
      assertThat(again.body().path("order").asText()).isEqualTo(order);
      Town.assertBooks(bank);
    }
  }

  private static String allocatedToWang(BankPlayer bank) {
    Town.give(bank.bank(), WANG, 10);
    Town.announce(bank);
    String umbrella = Town.offer(bank, "雨伞", 200, 1);
    Town.open(bank);
    Played placed = Town.order(bank, "volunteer-wang", WANG, umbrella);
    assertThat(placed.status()).isEqualTo(201);
    Town.allocate(bank);
    return placed.body().path("order").asText();
  }

  private static JsonNode draw(BankPlayer bank) {
    return Town.as(bank, "auditor").send("GET " + Town.ROUND + "/draw").body();
  }

  private static List<String> states(BankPlayer bank, List<PersonId> people) {
    List<String> states = new ArrayList<>();
    people.forEach(person ->
        Town.orders(bank, "worker-lin", person)
            .forEach(order -> states.add(order.path("state").asText())));
    return states;
  }

  private static List<OrderId> ids(JsonNode list, String field) {
    List<OrderId> ids = new ArrayList<>();
    list.forEach(
        each -> ids.add(new OrderId(field.isEmpty() ? each.asText() : each.path(field).asText())));
    return ids;
  }
}
