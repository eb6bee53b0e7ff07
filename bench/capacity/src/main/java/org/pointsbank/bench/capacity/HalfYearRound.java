package org.pointsbank.bench.capacity;

import static org.pointsbank.bench.capacity.Metered.about;
import static org.pointsbank.bench.capacity.Metered.succeeded;

import org.pointsbank.redeempoints.RedeemPoints;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

/** Wang orders in the round 2026-H2, and takes home what was ordered. */
final class HalfYearRound {
  private static final String ROUND = "/communities/{community}/rounds/{round}";
  private static final String ORDERS = ROUND + "/people/{person}/orders";

  private final Metered bank;
  private final BankPlayer redeem;

  HalfYearRound(Metered bank) {
    this.bank = bank;
    this.redeem = bank.beside(RedeemPoints::new);
  }

  void play() {
    tick("2026-11-17T00:05");
    String umbrella = offer("雨伞");
    String rice = offer("大米5kg");
    tick("2026-12-01T00:05");
    String order = order("an order while ordering", 8, umbrella);
    drop("an order dropped", order(rice));
    tick("2026-12-08T00:05");
    pickUp("a hand-over", order);
    String left = order("an order of what is left", 10, rice);
    pickUp("a hand-over of what was left", left);
  }

  private void tick(String local) {
    bank.at(local);
    if (!redeem.task("hourly-tick").text().startsWith("{\"announced\":")) {
      throw new IllegalStateException("no tick at " + local);
    }
  }

  private Asking as(String subject) {
    return about(redeem, subject).with("round", "2026-H2");
  }

  private String offer(String name) {
    return succeeded(
            as("worker-chen")
                .body(
                    "{\"kind\":\"GOODS\",\"name\":\"%s\",\"price\":200,\"stock\":3}"
                        .formatted(name))
                .send("POST " + ROUND + "/prizes"))
        .body()
        .path("prize")
        .asText();
  }

  private String order(String step, int units, String prize) {
    return id(bank.measure(step, new Aim.Writes(units, 0), () -> asked(prize)));
  }

  private String order(String prize) {
    return id(asked(prize));
  }

  private Played asked(String prize) {
    return as("volunteer-wang")
        .body("{\"prize\":\"%s\",\"colour\":\"BLUE\"}".formatted(prize))
        .send("POST " + ORDERS);
  }

  private static String id(Played placed) {
    return succeeded(placed).body().path("order").asText();
  }

  private void drop(String step, String order) {
    Played _ =
        succeeded(
            bank.measure(
                step,
                new Aim.Writes(8, 0),
                () ->
                    as("volunteer-wang")
                        .with("order", order)
                        .send("POST " + ORDERS + "/{order}/drop")));
  }

  private void pickUp(String step, String order) {
    String code =
        as("volunteer-wang")
            .with("order", order)
            .send("GET " + ORDERS + "/{order}")
            .body()
            .path("pickUpCode")
            .asText();
    Played _ =
        succeeded(
            bank.measure(
                step,
                new Aim.Writes(10, 0),
                () ->
                    as("worker-lin")
                        .with("order", order)
                        .body("{\"code\":\"%s\"}".formatted(code))
                        .send("POST " + ORDERS + "/{order}/pick-up")));
  }
}
