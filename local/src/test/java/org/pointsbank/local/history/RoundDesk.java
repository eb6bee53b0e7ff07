package org.pointsbank.local.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.testkit.Played;

/**
 * Where one person orders, drops and picks up, and where a worker brings rounds on.
 *
 * @param counters of the history
 * @param owner whose account pays
 * @param today the local day
 */
record RoundDesk(Counters counters, Owner owner, LocalDate today) {
  private static final String ROUNDS = "/communities/{community}/rounds";
  private static final String WHY = "{\"reason\":\"history\"}";

  /** Announces a round, adds a prize to an announced one, or ends the phase of another. */
  void advance(int amount) {
    Optional<JsonNode> open = openRound();
    if (open.isEmpty()) {
      announce();
      return;
    }
    String half = half(open.get());
    boolean announced = open.get().path("phase").asText().equals("announced");
    if (announced && prizes(half).isEmpty()) {
      String prize =
          "{\"kind\":\"GOODS\",\"name\":\"prize %d\",\"price\":%d,\"stock\":%d}"
              .formatted(amount, 1 + amount % 500, 1 + amount % 2);
      var _ = post("worker-chen", half, "/prizes", prize);
    } else {
      var _ = post("worker-chen", half, "/advance", WHY);
    }
  }

  private void announce() {
    HalfYear now = HalfYear.of(today);
    if (post("worker-chen", now.toString(), "/announce", WHY).status() != 201) {
      var _ = post("worker-chen", now.plus(1).toString(), "/announce", WHY);
    }
  }

  void order(int which) {
    for (JsonNode round : openRound().stream().toList()) {
      List<JsonNode> prizes = prizes(half(round));
      if (!prizes.isEmpty()) {
        String body =
            "{\"prize\":\"%s\",\"colour\":\"%s\"}"
                .formatted(
                    prizes.get(which % prizes.size()).path("prize").asText(),
                    owner.account().colour());
        var _ = post(owner.subject(), half(round), "/people/{person}/orders", body);
      }
    }
  }

  void drop(int which) {
    one(which, order -> true)
        .ifPresent(order -> {
          var _ = post(owner.subject(), half(openRound().orElseThrow()), path(order, "drop"), "{}");
        });
  }

  /** Picks up a piece that waits; the account that ordered it pays. */
  Optional<JsonNode> pickUp(int which) {
    return one(which, order -> order.path("pickUpCode").isTextual())
        .filter(order -> {
          String code = "{\"code\":\"%s\"}".formatted(order.path("pickUpCode").asText());
          String half = half(openRound().orElseThrow());
          return post("worker-lin", half, path(order, "pick-up"), code).status() == 200;
        });
  }

  private static String path(JsonNode order, String verb) {
    return "/people/{person}/orders/order=" + order.path("order").asText() + "/" + verb;
  }

  private Optional<JsonNode> one(int which, Predicate<JsonNode> that) {
    List<JsonNode> orders =
        openRound()
            .map(round -> items(half(round), "/people/{person}/orders"))
            .orElseGet(List::of)
            .stream()
            .filter(that)
            .toList();
    return orders.isEmpty() ? Optional.empty() : Optional.of(orders.get(which % orders.size()));
  }

  private Optional<JsonNode> openRound() {
    List<JsonNode> rounds =
        list(counters.getRound(owner.subject(), owner.account(), ROUNDS)).stream()
            .filter(round -> !round.path("phase").asText().equals("closed"))
            .toList();
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
  }

  private List<JsonNode> prizes(String half) {
    return items(half, "/prizes");
  }

  private List<JsonNode> items(String half, String behind) {
    return list(
        counters.getRound(owner.subject(), owner.account(), ROUNDS + "/round=" + half + behind));
  }

  private static List<JsonNode> list(JsonNode answer) {
    List<JsonNode> items = new ArrayList<>();
    answer.path("items").forEach(items::add);
    return items;
  }

  private static String half(JsonNode round) {
    return round.path("round").asText();
  }

  private Played post(String who, String half, String behind, String body) {
    return counters.postRound(who, owner.account(), half, behind, body);
  }
}
