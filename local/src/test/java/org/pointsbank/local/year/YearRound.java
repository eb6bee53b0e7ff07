package org.pointsbank.local.year;

import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pointsbank.local.demo.Caller;

/** One half-year's round in both communities. */
final class YearRound {
  private static final List<String> COMMUNITIES = List.of(JINKUN.value(), LIUAN.value());
  private static final long SHORT = 2;
  private static final long PLENTY = 20;

  private final YearBank bank;
  private final YearPeople people;
  private final String half;
  private final List<Placed> placed = new ArrayList<>();

  YearRound(YearBank bank, YearPeople people, String half) {
    this.bank = bank;
    this.people = people;
    this.half = half;
  }

  /** An order that somebody has placed. */
  record Placed(Volunteer owner, String path, String order) {}

  /** Offers what falls short and what is there for everybody. */
  void offer() {
    for (String community : COMMUNITIES) {
      offer(community, "粮油礼包", 300, SHORT);
      offer(community, "洗衣液", 200, PLENTY);
    }
    bank.proven(half + " offered");
  }

  private void offer(String community, String name, long price, long stock) {
    Map<String, ?> prize = Map.of("kind", "GOODS", "name", name, "price", price, "stock", stock);
    var _ = bank.as("worker-chen").post(in(community) + "/prizes", prize).given();
  }

  private String in(String community) {
    return "/communities/" + community + "/rounds/" + half;
  }

  /** Everybody wishes for both prizes; the first takes one wish back. */
  void order() {
    for (Volunteer each : people.all) {
      String community = people.home(each);
      for (JsonNode prize : prizes(community)) {
        place(each, in(community) + "/people/" + each.person() + "/orders", prize);
      }
    }
    drop(placed.get(1));
    bank.proven(half + " ordered");
  }

  private void place(Volunteer owner, String orders, JsonNode prize) {
    Map<String, ?> wish = Map.of("prize", prize.path("prize").asText(), "colour", owner.colour());
    String order = bank.as("worker-chen").post(orders, wish).given().path("order").asText();
    placed.add(new Placed(owner, orders + "/" + order, order));
  }

  private void drop(Placed order) {
    var _ = bank.as(order.owner().subject()).post(order.path() + "/drop", Map.of()).given();
  }

  /** Every other owner of what was drawn fetches it; one drops it; the rest never comes. */
  void fetch() {
    List<Placed> drawn = placed.stream().filter(each -> state(each).equals("allocated")).toList();
    for (int i = 0; i < drawn.size(); i += 2) {
      Placed order = drawn.get(i);
      Caller owner = bank.as(order.owner().subject());
      String code = owner.get(order.path()).given().path("pickUpCode").asText();
      var _ = bank.as("worker-lin").post(order.path() + "/pick-up", Map.of("code", code)).given();
    }
    drop(drawn.get(1));
    bank.proven(half + " fetched");
  }

  private String state(Placed order) {
    return bank.as("worker-lin").get(order.path()).given().path("state").asText();
  }

  /** The ids of all orders that were placed. */
  List<String> ids() {
    return placed.stream().map(Placed::order).toList();
  }

  /** All orders of both communities as they are now. */
  List<JsonNode> orders() {
    List<JsonNode> orders = new ArrayList<>();
    for (String community : COMMUNITIES) {
      bank.as("worker-lin")
          .list(in(community) + "/orders")
          .forEach(person -> person.path("orders").forEach(orders::add));
    }
    return orders;
  }

  /** Those of them whose piece was handed over. */
  List<JsonNode> handedOver() {
    return orders().stream().filter(YearRound::isHandedOver).toList();
  }

  static boolean isHandedOver(JsonNode order) {
    return order.path("state").asText().equals("handed-over");
  }

  /** All prizes of both communities as they are now. */
  List<JsonNode> prizes() {
    return COMMUNITIES.stream().flatMap(each -> prizes(each).stream()).toList();
  }

  private List<JsonNode> prizes(String community) {
    return bank.as("worker-lin").list(in(community) + "/prizes");
  }

  /** The phase in each community. */
  List<String> phases() {
    return COMMUNITIES.stream()
        .map(each -> bank.as("auditor").get(in(each)).given().path("phase").asText())
        .toList();
  }
}
