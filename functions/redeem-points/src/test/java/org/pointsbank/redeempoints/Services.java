package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

/**
 * An order for a haircut that waits for its appointment.
 *
 * @param bank where
 * @param person whose, a volunteer who signs in as {@code volunteer-wang}
 * @param order its id
 */
record Services(BankPlayer bank, PersonId person, String order) {
  private static final String APPOINTMENT = Town.ORDERS + "/{order}/appointment";

  /** Wang has won a haircut; it is 10 December, 9:00. */
  static Services won(BankPlayer bank) {
    return won(bank, "SERVICE");
  }

  static Services won(BankPlayer bank, String kind) {
    Town.give(bank.bank(), WANG, 10);
    Town.announce(bank);
    Played offered =
        Town.as(bank, "worker-chen")
            .body("{\"kind\":\"%s\",\"name\":\"上门理发\",\"price\":150,\"stock\":4}".formatted(kind))
            .send("POST " + Town.ROUND + "/prizes");
    Town.open(bank);
    Played placed = Town.order(bank, "volunteer-wang", WANG, offered.body().path("prize").asText());
    assertThat(placed.status()).isEqualTo(201);
    Town.allocate(bank);
    Town.at(bank, "2026-12-10T09:00");
    return new Services(bank, WANG, placed.body().path("order").asText());
  }

  Asking as(String subject) {
    return Town.as(bank, subject).with("person", person).with("order", order);
  }

  Played propose(String worker, String at) {
    return as(worker)
        .body("{\"at\":\"%s:00+08:00\",\"place\":\"3栋101\"}".formatted(at))
        .send("POST " + APPOINTMENT + "/propose");
  }

  Played agree(String subject) {
    return as(subject).body("{}").send("POST " + APPOINTMENT + "/answer");
  }

  Played wish(String subject, String wish) {
    return as(subject)
        .body("{\"wish\":\"%s\"}".formatted(wish))
        .send("POST " + APPOINTMENT + "/answer");
  }

  Played deliver(String worker) {
    return as(worker).send("POST " + APPOINTMENT + "/deliver");
  }

  Played receive(String subject) {
    return as(subject).send("POST " + APPOINTMENT + "/receive");
  }

  Played shown(String subject) {
    return as(subject).send("GET " + APPOINTMENT);
  }

  /** Both agree on 12 December, 14:00. */
  void agreed() {
    assertThat(propose("worker-chen", "2026-12-12T14:00").status()).isEqualTo(200);
    assertThat(agree("volunteer-wang").status()).isEqualTo(200);
  }

  String code() {
    return Town.orders(bank, "volunteer-wang", person).at("/0/pickUpCode").asText();
  }

  String state() {
    return Town.orders(bank, "worker-lin", person).at("/0/state").asText();
  }
}
