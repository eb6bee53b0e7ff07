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

  /** The account that pays for an order. */
  Account account(Found found) {
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
