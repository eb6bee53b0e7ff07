package org.pointsbank.table;

import java.util.Optional;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.passbook.BookNumber;
import org.pointsbank.domain.passbook.CarriedForward;

/** The entry carried forward, in the item of a book and of the print that prints it. */
final class CarriedFields {
  private static final Attribute<BookNumber> FROM =
      Attribute.text("carriedFrom", BookNumber::toString, BookNumber::parse);
  private static final Attribute<Long> LINE = Attribute.whole("carriedLine");
  private static final Attribute<Long> MINUTES = Attribute.whole("carriedMinutes");
  private static final Attribute<Points> HONOUR = points("carriedHonour");
  private static final Attribute<Points> SPENDABLE = points("carriedSpendable");
  private static final Attribute<Points> OWED = points("carriedOwed");

  private CarriedFields() {}

  static Item write(Item item, Optional<CarriedForward> carried) {
    return item.withAny(FROM, carried.map(CarriedForward::from))
        .withAny(LINE, carried.map(CarriedForward::line))
        .withAny(MINUTES, carried.map(each -> each.balance().minutes()))
        .withAny(HONOUR, carried.map(each -> each.balance().honour()))
        .withAny(SPENDABLE, carried.map(each -> each.balance().spendable()))
        .withAny(OWED, carried.map(each -> each.balance().owed()));
  }

  static Optional<CarriedForward> read(Item item) {
    return item.find(FROM)
        .map(from ->
            new CarriedForward(
                from,
                item.get(LINE),
                new Balance(
                    item.get(MINUTES), item.get(HONOUR), item.get(SPENDABLE), item.get(OWED))));
  }

  private static Attribute<Points> points(String name) {
    return Attribute.whole(name, Points::hundredths, Points::new);
  }
}
