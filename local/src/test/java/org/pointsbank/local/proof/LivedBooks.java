package org.pointsbank.local.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.pointsbank.awardpoints.AwardPoints;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.movemembers.MoveMembers;
import org.pointsbank.provebooks.ProveBooks;
import org.pointsbank.recordhours.RecordHours;
import org.pointsbank.redeempoints.RedeemPoints;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.Played;

/**
 * The small district with a bit of everything in its books, all of it by the functions' own doing:
 * hours, awards, a reversal, a move, a round with one prize fetched and one that waits.
 */
final class LivedBooks implements AutoCloseable {
  private static final String PERSON = "/communities/{community}/people/{person}";
  private static final String ACCOUNT = PERSON + "/accounts/{colour}";
  private static final String ROUND = "/communities/{community}/rounds/{round}";

  private final BankPlayer hours = BankPlayer.inSmallDistrict(RecordHours::new);
  private final BankPlayer awards = hours.beside(AwardPoints::new);
  private final BankPlayer rounds = hours.beside(RedeemPoints::new);
  private final BankPlayer moves = hours.beside(MoveMembers::new);
  private final BankPlayer proving = hours.beside(ProveBooks::new);
  private String left = "";

  LivedBooks() {
    at("2026-09-21T09:00");
    serve("2026-09-02");
    serve("2026-09-03");
    assertThat(awards.task("hourly-tick").text()).doesNotContain("error");
    award(WANG, "blue", 3000);
    award(WANG, "blue", 100);
    reverse(4);
    award(LI, "red", 500);
    move(LI);
    redeem();
  }

  /** An hour that 陈静 enters and 林涛 confirms. */
  private void serve(String day) {
    Played entered =
        about(hours, "worker-chen", WANG)
            .body(
                "{\"item\":\"H02\",\"capacity\":\"RESIDENT\",\"start\":\"%sT09:00\",\"end\":\"%sT10:00\"}"
                    .formatted(day, day))
            .send("POST " + PERSON + "/records");
    assertThat(entered.status()).isEqualTo(201);
    Played confirmed =
        about(hours, "worker-lin", WANG)
            .with("record", entered.body().path("record").asText())
            .send("POST " + PERSON + "/records/{record}/confirm");
    assertThat(confirmed.status()).isEqualTo(200);
  }

  private void award(PersonId person, String colour, long points) {
    String voucher =
        "{\"kind\":\"AWARD\",\"head\":\"DUTY\",\"points\":%d,\"servedOn\":\"2026-09-20\",%s}"
            .formatted(points, "\"reason\":\"演练\",\"evidence\":\"记录\"");
    posted(person, colour, about(awards, "worker-chen", person).body(voucher), "/vouchers");
  }

  private void reverse(long line) {
    posted(
        WANG,
        "blue",
        about(awards, "worker-chen", WANG)
            .with("sequence", line)
            .body("{\"reason\":\"重复\",\"evidence\":\"记录\"}"),
        "/lines/{sequence}/reverse");
  }

  private void posted(PersonId person, String colour, Asking asking, String behind) {
    Played played = asking.with("colour", colour).send("POST " + ACCOUNT + behind);
    assertThat(played.status()).as(played.text()).isEqualTo(201);
    if (played.body().path("state").asText().equals("waiting")) {
      Played approved =
          about(awards, "worker-lin", person)
              .with("colour", colour)
              .with("voucher", played.body().path("voucher").asText())
              .send("POST " + ACCOUNT + "/vouchers/{voucher}/approve");
      assertThat(approved.status()).isEqualTo(200);
    }
  }

  private void move(PersonId person) {
    String move =
        about(moves, "worker-chen", person)
            .body("{\"to\":\"%s\",\"reason\":\"搬家\"}".formatted(LIUAN))
            .send("POST " + PERSON + "/moves")
            .body()
            .path("move")
            .asText();
    for (String step : List.of("worker-chen sign-out", "worker-he sign-in")) {
      List<String> who = List.of(step.split(" ", -1));
      CommunityId where = who.getLast().equals("sign-in") ? LIUAN : JINKUN;
      Played signed =
          moves
              .as(who.getFirst())
              .with("community", where)
              .with("person", person)
              .with("move", move)
              .send("POST " + PERSON + "/moves/{move}/" + who.getLast());
      assertThat(signed.status()).as(signed.text()).isEqualTo(200);
    }
  }

  private void redeem() {
    at("2026-11-20T09:00");
    var _ = rounds.task("hourly-tick");
    List<String> prizes = List.of(offer("雨伞", 200, 3), offer("理发", 300, 2));
    left = offer("抽纸", 100, 5);
    at("2026-12-01T00:05");
    var _ = rounds.task("hourly-tick");
    prizes.forEach(prize -> assertThat(order(prize).status()).isEqualTo(201));
    at("2026-12-08T00:05");
    var _ = rounds.task("hourly-tick");
    assertThat(rounds.task("hourly-tick").text()).doesNotContain("error");
    JsonNode first = orders().getFirst();
    fetch(first.path("order").asText(), first.path("pickUpCode").asText());
  }

  private Played order(String prize) {
    return inRound("volunteer-wang")
        .body("{\"prize\":\"%s\",\"colour\":\"BLUE\"}".formatted(prize))
        .send("POST " + ROUND + "/people/{person}/orders");
  }

  /** Orders a piece of what nobody had ordered. */
  Played orderWhatIsLeft() {
    return order(left);
  }

  private String offer(String name, long price, long stock) {
    Played offered =
        inRound("worker-chen")
            .body(
                "{\"kind\":\"GOODS\",\"name\":\"%s\",\"price\":%d,\"stock\":%d}"
                    .formatted(name, price, stock))
            .send("POST " + ROUND + "/prizes");
    assertThat(offered.status()).as(offered.text()).isEqualTo(201);
    return offered.body().path("prize").asText();
  }

  private List<JsonNode> orders() {
    List<JsonNode> orders = new ArrayList<>();
    inRound("volunteer-wang")
        .send("GET " + ROUND + "/people/{person}/orders")
        .body()
        .path("items")
        .forEach(orders::add);
    return orders;
  }

  private void fetch(String order, String code) {
    Played fetched =
        inRound("worker-lin")
            .with("order", order)
            .body("{\"code\":\"%s\"}".formatted(code))
            .send("POST " + ROUND + "/people/{person}/orders/{order}/pick-up");
    assertThat(fetched.status()).as(fetched.text()).isEqualTo(200);
  }

  private Asking inRound(String who) {
    return about(rounds, who, WANG).with("round", "2026-H2");
  }

  private static Asking about(BankPlayer bank, String who, PersonId person) {
    return bank.as(who).with("community", JINKUN).with("person", person);
  }

  void at(String local) {
    hours.clock().set(LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8)));
  }

  /** Moves the clock on, so that no write looks like one of a life before. */
  void later(Duration by) {
    hours.clock().set(hours.clock().instant().plus(by));
  }

  /** The function that proves. */
  BankPlayer proving() {
    return proving;
  }

  LocalTable table() {
    return hours.table();
  }

  /** Proves today, and tells the latest proof of 锦坤园. */
  JsonNode prove() {
    assertThat(proving.task("prove-books").text()).contains("\"ended\":2");
    return proving
        .as("officer")
        .with("community", JINKUN)
        .send("GET /communities/{community}/proofs")
        .body()
        .path("items")
        .path(0);
  }

  @Override
  public void close() {
    hours.close();
  }
}
