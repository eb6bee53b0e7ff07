package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RoundRules;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.PrizeKind;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundCalendar;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.GateItem;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.RoundItem;
import org.pointsbank.table.RoundSecretItem;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;

/** The orders of {@code /district/lot.json}, drawn by the whole function. */
@DisplayName("The reckoned draw")
final class LotTest {
  private static final JsonNode LOT = lot();
  private static final RoundId ROUND = new RoundId(JINKUN, new HalfYear(2026, 2));
  private static final Instant OPENED = Instant.parse("2026-11-30T16:00:00Z");

  @Test
  void hasItsWinnersWithoutAPublicValue() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Map<String, String> names = seed(bank, DefaultRules.book());

      assertThat(Town.tick(bank, "2026-12-08T00:05").text()).contains("\"phases\":2");

      assertDraw(bank, names, LOT.at("/draws/0"));
    }
  }

  @Test
  void waitsForThePublicValueAndHasItsWinnersThen() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      RuleBook book = withPublicValue();
      write(bank, Transaction.EMPTY.create(RuleBookItem.write(DISTRICT, book)));
      Map<String, String> names = seed(bank, book);
      String value = LOT.at("/draws/1/publicValue").asText();

      assertThat(Town.tick(bank, "2026-12-08T00:05").text()).contains("\"phases\":1");
      assertThat(Town.phase(bank)).isEqualTo("allocating");
      JsonNode early = Town.as(bank, "officer").send("GET " + Town.ROUND + "/draw").body();
      assertThat(early.path("secret").isNull()).isTrue();
      assertThat(early.path("sealedList")).isEqualTo(LOT.at("/draws/1/sealedList"));
      assertThat(Town.advance(bank, "worker-lin", "{}").code()).isEqualTo("public-value-missing");
      Town.assertBooks(bank);
      assertThat(
              Town.advance(bank, "worker-lin", "{\"publicValue\":\"%s\"}".formatted(value))
                  .status())
          .isEqualTo(200);

      assertDraw(bank, names, LOT.at("/draws/1"));
    }
  }

  private static void assertDraw(BankPlayer bank, Map<String, String> names, JsonNode expected) {
    JsonNode draw = Town.as(bank, "volunteer-wang").send("GET " + Town.ROUND + "/draw").body();
    assertThat(draw.path("commitment")).isEqualTo(LOT.path("commitment"));
    assertThat(draw.path("secret")).isEqualTo(LOT.path("secret"));
    assertThat(draw.path("publicValue")).isEqualTo(expected.path("publicValue"));
    assertThat(draw.path("sealedList")).isEqualTo(expected.path("sealedList"));
    assertThat(draw.path("seed")).isEqualTo(expected.path("seed"));
    assertThat(DrawCheck.of(draw)).isEmpty();
    assertThat(draw.path("prizes")).hasSize(2);
    for (JsonNode prize : draw.path("prizes")) {
      String name = names.getOrDefault(prize.path("prize").asText(), "");
      assertThat(prize.path("winners")).isEqualTo(expected.path("winners").path(name));
    }
    Town.assertBooks(bank);
  }

  /** The round while ordering, with the secret and the orders that are given. */
  private static Map<String, String> seed(BankPlayer bank, RuleBook book) {
    RoundCalendar calendar = RoundCalendar.of(book);
    Round round =
        Round.announce(
                ROUND,
                book.version(),
                calendar.announced(ROUND.half(), OPENED),
                LOT.path("commitment").asText(),
                List.of())
            .opened(calendar, OPENED);
    write(
        bank,
        RoundItem.create(round)
            .create(RoundSecretItem.write(ROUND, LOT.path("secret").asText()))
            .and(GateItem.setAll(ROUND, GateItem.Open.ORDERING)));
    Map<String, String> names = new HashMap<>();
    LOT.path("stock")
        .properties()
        .forEach(stock -> {
          Prize prize = prize(stock.getKey());
          write(bank, Transaction.EMPTY.create(PrizeItem.write(prize)));
          names.put(prize.id().value(), stock.getKey());
        });
    List<PersonId> people = Town.residents(bank, LOT.path("orders").size(), 10);
    for (int i = 0; i < people.size(); i++) {
      place(bank, people.get(i), LOT.path("orders").get(i));
    }
    return names;
  }

  private static Prize prize(String name) {
    return Prize.offer(
        ROUND, PrizeKind.GOODS, name, new Points(200), LOT.path("stock").path(name).asLong());
  }

  private static void place(BankPlayer bank, PersonId person, JsonNode given) {
    Prize prize = prize(given.path("prize").asText());
    Account account = Town.account(bank, person);
    Order order =
        new Order(
            new OrderId(given.path("orderId").asText()),
            prize.id(),
            Colour.BLUE,
            prize.price(),
            account.holdable(prize.price()),
            OPENED,
            Optional.empty(),
            new OrderState.Placed());
    OrderSheet sheet = new OrderSheet(ROUND, person, List.of(order), 1);
    write(bank, OrderSheetItem.save(sheet).and(AccountItem.replace(account.hold(order.held()))));
  }

  private static RuleBook withPublicValue() {
    RuleBook book = DefaultRules.book();
    RoundRules rounds = book.rounds();
    return AmendedRules.of(book)
        .from(2, LocalDate.of(2026, 11, 1))
        .rounds(
            new RoundRules(
                rounds.openings(),
                rounds.announceDays(),
                rounds.orderingDays(),
                rounds.pickUpDays(),
                rounds.ordersPerPerson(),
                rounds.codeTries(),
                "福利彩票双色球 2026-12-08"))
        .book();
  }

  private static void write(BankPlayer bank, Transaction transaction) {
    assertThat(bank.bank().write(transaction)).isEqualTo(new Written.Committed());
  }

  private static JsonNode lot() {
    try (InputStream file =
        Objects.requireNonNull(LotTest.class.getResourceAsStream("/district/lot.json"))) {
      return new ObjectMapper().readTree(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
