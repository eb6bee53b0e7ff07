package org.pointsbank.testkit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.PrizeKind;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The proof of the books of a round")
final class RoundProofTest {
  private static final HalfYear HALF = new HalfYear(2026, 2);
  private static final RoundId ROUND = new RoundId(JINKUN, HALF);
  private static final OrderState WAITING =
      new OrderState.Allocated(OrderState.PickUpCode.fresh("012345"));
  private static final Prize UMBRELLA =
      Prize.offer(ROUND, PrizeKind.GOODS, "雨伞", new Points(200), 3);

  @Test
  void holdsForAnOrderThatWaits() {
    assertThat(said(UMBRELLA.allocated(1), WAITING, account().hold(held(200)), false)).isEmpty();
  }

  @Test
  void namesAHoldWithoutAnOrder() {
    assertThat(said(UMBRELLA, new OrderState.Lost(), account().hold(held(200)), false))
        .containsExactly("holds 2.00, its open orders 0.00");
  }

  @Test
  void namesAnOrderWithoutAHold() {
    assertThat(said(UMBRELLA.allocated(1), WAITING, account(), false))
        .containsExactly("holds 0.00, its open orders 2.00");
  }

  @Test
  void namesAPieceThatNoOrderWaitsFor() {
    assertThat(said(UMBRELLA.allocated(2), WAITING, account().hold(held(200)), false))
        .containsExactly("2 held, 1 orders wait");
  }

  @Test
  void namesAnOrderWithoutItsLine() {
    assertThat(said(UMBRELLA, new OrderState.HandedOver(1), account(), false))
        .containsExactlyInAnyOrder(
            "0 handed out, 1 orders are done", "is handed-over and has 0 matching lines");
  }

  @Test
  void namesALineWithoutItsOrder() {
    assertThat(said(UMBRELLA.allocated(1), WAITING, account().hold(held(200)), true))
        .contains("is allocated and has 1 matching lines");
  }

  /** What the proof says of the round; the earning that pays for it has no record on purpose. */
  private static List<String> said(
      Prize prize, OrderState state, Account account, boolean redeemed) {
    try (LocalTable table = LocalTable.inMemory()) {
      SmallDistrict.seed(table.bank());
      Order order =
          new Order(
              new OrderId(SmallDistrict.id("801")),
              prize.id(),
              Colour.BLUE,
              prize.price(),
              state.open() ? held(200) : Held.NONE,
              NOW,
              Optional.empty(),
              state);
      OrderSheet sheet = new OrderSheet(ROUND, WANG, List.of(order), 1);
      Transaction books =
          OrderSheetItem.save(sheet)
              .create(PrizeItem.write(prize))
              .put(AccountItem.write(account))
              .create(LineItem.write(earning().line()));
      Posting spent = account.hold(held(1)).spendHeld(held(1), redeeming(order));
      Transaction all = redeemed ? books.create(LineItem.write(spent.line())) : books;
      assertThat(table.bank().write(all)).isEqualTo(new Written.Committed());
      return BooksProof.of(table.bank()).differences().stream()
          .map(Difference::what)
          .filter(what -> !what.startsWith("is missing and has 1"))
          .toList();
    }
  }

  private static Held held(long points) {
    return new Held(Map.of(HALF, new Points(points)));
  }

  private static Account account() {
    return earning().account();
  }

  private static Posting earning() {
    return Account.open(
            new AccountId(JINKUN, Colour.BLUE, WANG), "V00001", LocalDate.of(2026, 1, 15))
        .earn(
            600,
            new Points(1000),
            HALF,
            new Posting.Story(
                new Origin.Served(
                    new RecordId(LocalDate.of(2026, 9, 2), SmallDistrict.id("301")), "G01", ""),
                Optional.of(Head.PARTICIPATION),
                1,
                Optional.of(LIN),
                LocalDate.of(2026, 9, 2),
                NOW));
  }

  private static Posting.Story redeeming(Order order) {
    return new Posting.Story(
        new Origin.Redeemed(order.id(), ROUND.half(), order.prize(), "雨伞"),
        Optional.empty(),
        1,
        Optional.of(LIN),
        LocalDate.of(2026, 12, 10),
        NOW);
  }
}
