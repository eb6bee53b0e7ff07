package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.BankPlayer;

@DisplayName("A round whose process ends between two writes")
final class RoundCrashTest {
  @Test
  void isAllocatedAsIfNothingHadHappened() {
    try (Disturbed town = new Disturbed()) {
      List<PersonId> people = ordered(town.bank());
      Town.at(town.bank(), "2026-12-08T00:05");

      int crashes = goOnDespiteCrashes(town);

      assertThat(crashes).isGreaterThan(40);
      assertThat(Town.phase(town.bank())).isEqualTo("pick-up");
      JsonNode draw = Town.as(town.bank(), "officer").send("GET " + Town.ROUND + "/draw").body();
      assertThat(draw.path("orders")).hasSize(6);
      assertThat(draw.at("/prizes/0/winners").size() + draw.at("/prizes/1/winners").size())
          .isEqualTo(5);
      assertThat(states(town.bank(), people))
          .containsExactlyInAnyOrder(
              "allocated", "allocated", "allocated", "allocated", "allocated", "lost");
      Town.assertBooks(town.bank());
    }
  }

  @Test
  void isClosedAsIfNothingHadHappened() {
    try (Disturbed town = new Disturbed()) {
      List<PersonId> people = ordered(town.bank());
      Town.allocate(town.bank());
      Town.at(town.bank(), "2026-12-29T00:05");

      int crashes = goOnDespiteCrashes(town);

      assertThat(crashes).isGreaterThan(30);
      assertThat(Town.phase(town.bank())).isEqualTo("closed");
      assertThat(states(town.bank(), people)).containsOnly("returned", "lost");
      Town.assertBooks(town.bank());
    }
  }

  @Test
  void goesOnByTheSameWordOfAWorker() {
    try (Disturbed town = new Disturbed()) {
      BankPlayer bank = town.bank();
      List<PersonId> people = ordered(bank);
      Town.at(bank, "2026-12-05T10:00");
      town.crashBefore(5);

      assertThat(endOrdering(bank)).isEqualTo(500);
      int begun = town.calm();

      assertThat(begun).isEqualTo(5);
      assertThat(Town.phase(bank)).isEqualTo("allocating");
      Town.assertBooks(bank);
      assertThat(endOrdering(bank)).isEqualTo(200);
      assertThat(Town.phase(bank)).isEqualTo("pick-up");
      assertThat(states(bank, people)).hasSize(6);
      Town.assertBooks(bank);
    }
  }

  @Test
  void isAnnouncedOnceWhicheverWriteWasTheLast() {
    try (Disturbed town = new Disturbed()) {
      Town.at(town.bank(), "2026-11-17T00:05");

      int crashes = goOnDespiteCrashes(town);

      assertThat(crashes).isEqualTo(1);
      assertThat(Town.phase(town.bank())).isEqualTo("announced");
    }
  }

  /** One community's trouble must not stop the others. */
  @Test
  void stopsNoOtherCommunity() {
    try (Disturbed town = new Disturbed()) {
      Town.at(town.bank(), "2026-11-17T00:05");
      town.crashBefore(2);

      assertThatThrownBy(() -> town.bank().task("hourly-tick"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("1 of 2 had trouble");

      int begun = town.calm();
      assertThat(begun).isEqualTo(2);
    }
  }

  /** Every tick gets one write further than the one before, until all is done. */
  private static int goOnDespiteCrashes(Disturbed town) {
    int crashes = 0;
    while (crashedBefore(town, 2)) {
      crashes++;
      Town.assertBooks(town.bank());
      assertThat(crashes).isLessThan(500);
    }
    return crashes;
  }

  private static boolean crashedBefore(Disturbed town, int number) {
    town.crashBefore(number);
    try {
      String text = town.bank().task("hourly-tick").text();
      assertThat(text).contains("announced");
      return false;
    } catch (IllegalStateException e) {
      assertThat(e.getSuppressed()).hasOnlyElementsOfType(Disturbed.Crash.class);
      return true;
    } finally {
      int _ = town.calm();
    }
  }

  private static int endOrdering(BankPlayer bank) {
    return Town.as(bank, "worker-lin")
        .key("same")
        .body("{\"reason\":\"flood\"}")
        .send("POST " + Town.ROUND + "/advance")
        .status();
  }

  /** Three people who all want both prizes, of which one is short. */
  private static List<PersonId> ordered(BankPlayer bank) {
    List<PersonId> people = Town.residents(bank, 3, 10);
    Town.announce(bank);
    String umbrella = Town.offer(bank, "雨伞", 200, 2);
    String rice = Town.offer(bank, "大米5kg", 500, 9);
    Town.open(bank);
    for (PersonId person : people) {
      assertThat(Town.order(bank, "worker-chen", person, umbrella).status()).isEqualTo(201);
      assertThat(Town.order(bank, "worker-chen", person, rice).status()).isEqualTo(201);
    }
    return people;
  }

  private static List<String> states(BankPlayer bank, List<PersonId> people) {
    List<String> states = new ArrayList<>();
    people.forEach(person ->
        Town.orders(bank, "worker-chen", person)
            .forEach(order -> states.add(order.path("state").asText())));
    return states;
  }
}
