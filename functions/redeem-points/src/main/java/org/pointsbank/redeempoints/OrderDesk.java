package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.round.Appointment;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.PrizeKind;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.AppointmentItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.Transaction;

/** Finds an order and what belongs to it, as it lies there now. */
@Singleton
final class OrderDesk {
  private final BankTable table;

  OrderDesk(BankTable table) {
    this.table = table;
  }

  /**
   * Where an order is looked for.
   *
   * @param round in which round
   * @param person whose
   * @param order which one
   */
  record At(RoundId round, PersonId person, OrderId order) {}

  /**
   * An order on its sheet.
   *
   * @param sheet with all orders of the person
   * @param order the one
   */
  record Found(OrderSheet sheet, Order order) {}

  /** All orders of a person in a round; none if the person has none. */
  OrderSheet sheet(RoundId round, PersonId person) {
    return OrderSheetItem.read(round, person, table.read(OrderSheetItem.keyOf(round, person)));
  }

  /** The order, if the person has it in that round. */
  Optional<Found> find(At at) {
    OrderSheet sheet = sheet(at.round(), at.person());
    return sheet.find(at.order()).map(order -> new Found(sheet, order));
  }

  /**
   * An order with the account that pays for it, both as they were at one moment.
   *
   * @param found on its sheet
   * @param account as it holds the points of the order, if that is open
   */
  record Paid(Found found, Account account) {}

  /**
   * The order, and the account that pays for it. Somebody may end the order between the two reads:
   * then the account no longer holds what the order says, and the order is read anew.
   */
  Optional<Paid> findPaid(At at) {
    Optional<Found> found = find(at);
    while (found.isPresent()) {
      Account account = account(found.get());
      Order order = found.get().order();
      if (!order.state().open() || account.holds(order.held())) {
        return Optional.of(new Paid(found.get(), account));
      }
      Optional<Found> now = find(at);
      if (now.equals(found)) {
        throw new IllegalStateException("no points held for " + order.id());
      }
      found = now;
    }
    return Optional.empty();
  }

  private Account account(Found found) {
    return table
        .read(AccountItem.keyOf(found.sheet().account(found.order())))
        .map(AccountItem::read)
        .orElseThrow(() -> new IllegalStateException("no account of " + found.order().id()));
  }

  /**
   * What lies there of the appointment of an order of {@code prize}, whichever placing of it that
   * is about; a thing has none.
   */
  Optional<Item> appointmentItem(Found found, Prize prize) {
    return prize.kind() == PrizeKind.SERVICE
        ? table.read(AppointmentItem.keyOf(found.sheet().round(), found.order().id()))
        : Optional.empty();
  }

  /** The appointment of an order as it was placed last, if there is one. */
  static Optional<Appointment> appointment(Found found, Optional<Item> item) {
    return item.map(AppointmentItem::read).filter(each -> each.isOf(found.order()));
  }

  /**
   * Demands that the appointment of an order of {@code prize} is as it was seen; things have none.
   */
  static Transaction unchanged(Found found, Prize prize, Optional<Item> appointment) {
    return prize.kind() == PrizeKind.SERVICE
        ? Transaction.EMPTY.requireAsSeen(
            AppointmentItem.keyOf(found.sheet().round(), found.order().id()), appointment)
        : Transaction.EMPTY;
  }

  /** What an order is for. */
  Prize prize(Found found) {
    return table
        .read(PrizeItem.keyOf(found.sheet().round(), found.order().prize()))
        .map(PrizeItem::read)
        .orElseThrow(() -> new IllegalStateException("no prize of " + found.order().id()));
  }
}
