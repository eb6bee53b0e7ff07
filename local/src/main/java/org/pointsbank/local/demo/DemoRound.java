package org.pointsbank.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pointsbank.local.LocalBank;

/** The half-year round of 2026-H2 in every community, from its prizes to the first pick-ups. */
final class DemoRound {
  /** Which round it is. */
  static final String ROUND = "2026-H2";

  private static final String QUARTER = "2026-Q3";
  private static final int HANDED_OVER = 3;

  private final LocalBank bank;
  private final DistrictOffice office;
  private final Map<String, List<JsonNode>> prizes = new LinkedHashMap<>();
  private final List<Order> placed = new ArrayList<>();
  private final Map<String, Long> refused = new TreeMap<>();

  DemoRound(LocalBank bank, DistrictOffice office) {
    this.bank = bank;
    this.office = office;
  }

  private record Order(String community, String person, String order, boolean goods) {
    String path() {
      return pathOf(community, person) + "/" + order;
    }

    static String pathOf(String community, String person) {
      return "/communities/" + community + "/rounds/" + ROUND + "/people/" + person + "/orders";
    }
  }

  /** A volunteer who was handed a binding code, with the place of their accounts. */
  record Volunteer(Caller caller, String path) {}

  /** Puts the prizes of all communities into their rounds. */
  void offerPrizes() {
    for (DemoFiles.PrizeRow row : DemoFiles.prizes()) {
      String community = office.communities().getOrDefault(row.community(), "");
      JsonNode made =
          office
              .entering()
              .post(
                  "/communities/" + community + "/rounds/" + ROUND + "/prizes",
                  Map.of(
                      "kind", row.kind(),
                      "name", row.name(),
                      "price", row.price(),
                      "stock", row.stock()))
              .given();
      prizes.computeIfAbsent(community, _ -> new ArrayList<>()).add(made);
    }
  }

  /** Every ranked volunteer orders a prize through a worker; the more popular ones run short. */
  void order(Progress progress) {
    int done = 0;
    for (Map.Entry<String, List<JsonNode>> each : prizes.entrySet()) {
      List<JsonNode> ranked =
          office
              .entering()
              .list(
                  "/communities/"
                      + each.getKey()
                      + "/evaluations/"
                      + QUARTER
                      + "/rankings/overall");
      for (int i = 0; i < ranked.size(); i++) {
        JsonNode prize = each.getValue().get(i % 3 == 0 ? 0 : i % each.getValue().size());
        place(each.getKey(), ranked.get(i), prize);
      }
      done++;
      progress.at("orders", done, prizes.size());
    }
  }

  private void place(String community, JsonNode ranked, JsonNode prize) {
    String person = ranked.path("person").asText();
    Reply reply =
        office
            .entering()
            .post(
                Order.pathOf(community, person),
                Map.of(
                    "prize", prize.path("prize").asText(),
                    "colour", ranked.path("accounts").path(0).path("colour").asText()));
    if (reply.status() < 300) {
      placed.add(
          new Order(
              community,
              person,
              reply.body().path("order").asText(),
              prize.path("kind").asText().equals("GOODS")));
    } else {
      refused.merge(reply.code(), 1L, Long::sum);
    }
  }

  /** Some winners of goods sign in, look at their code and fetch them from another worker. */
  List<Volunteer> pickUp() {
    List<Volunteer> volunteers = new ArrayList<>();
    for (Order order : placed) {
      if (volunteers.size() < HANDED_OVER && order.goods() && state(order).equals("allocated")) {
        Caller owner = signedIn(order, "volunteer-" + (volunteers.size() + 1));
        String code = owner.get(order.path()).given().path("pickUpCode").asText();
        var _ = office.confirming().post(order.path() + "/pick-up", Map.of("code", code)).given();
        volunteers.add(
            new Volunteer(
                owner,
                "/communities/" + order.community() + "/people/" + order.person() + "/accounts"));
      }
    }
    return volunteers;
  }

  private String state(Order order) {
    return office.confirming().get(order.path()).given().path("state").asText();
  }

  private Caller signedIn(Order order, String subject) {
    String codes =
        "/communities/" + order.community() + "/people/" + order.person() + "/binding-codes";
    String code = office.entering().post(codes, Map.of()).given().path("code").asText();
    return Founding.bound(bank, subject, code);
  }

  /** How many orders are in which state now. */
  Map<String, Long> states() {
    Map<String, Long> states = new TreeMap<>();
    for (String community : office.communities().values()) {
      office
          .confirming()
          .list("/communities/" + community + "/rounds/" + ROUND + "/orders")
          .forEach(person ->
              person
                  .path("orders")
                  .forEach(order -> states.merge(order.path("state").asText(), 1L, Long::sum)));
    }
    return states;
  }

  /** How many orders were refused, by reason. */
  Map<String, Long> refused() {
    return refused;
  }
}
