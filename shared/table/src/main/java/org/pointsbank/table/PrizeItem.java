package org.pointsbank.table;

import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.PrizeKind;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Sponsor;
import org.pointsbank.domain.round.Stock;

/**
 * How a prize lies in the table: {@code ROUND#<c>#<half> | PRIZE#<prize>}. It is replaced once, by
 * the draw; from then on only its counters move, each under its own condition.
 */
public final class PrizeItem {
  private static final Attribute<PrizeKind> OF =
      Attribute.text("of", PrizeKind::name, PrizeKind::valueOf);
  private static final Attribute<String> NAME = Attribute.text("name");
  private static final Attribute<Points> PRICE =
      Attribute.whole("price", Points::hundredths, Points::new);
  private static final Attribute<Long> STOCK = Attribute.whole("stock");
  private static final Attribute<Long> LEFT = Attribute.whole("left");
  private static final Attribute<Long> HELD = Attribute.whole("held");
  private static final Attribute<Long> HANDED_OUT = Attribute.whole("handedOut");
  private static final Attribute<Boolean> ALLOCATED = Attribute.flag("allocated");
  private static final Attribute<PartnerId> SPONSOR =
      Attribute.text("sponsor", PartnerId::value, PartnerId::new);
  private static final Attribute<String> SPONSOR_NAME = Attribute.text("sponsorName");
  private static final String PREFIX = "PRIZE#";

  private PrizeItem() {}

  /** Where a prize lies. */
  public static Key keyOf(RoundId round, PrizeId prize) {
    return new Key(RoundItem.partition(round), PREFIX + prize.value());
  }

  /** All prizes of a round. */
  public static Slice of(RoundId round) {
    return Slice.prefix(RoundItem.partition(round), PREFIX);
  }

  /** An order takes one piece of what is left. */
  public static Transaction take(RoundId round, PrizeId prize) {
    return Transaction.EMPTY.move(keyOf(round, prize), LEFT, HELD, 1);
  }

  /** A piece that an order held goes back to what is left. */
  public static Transaction giveBack(RoundId round, PrizeId prize) {
    return Transaction.EMPTY.move(keyOf(round, prize), HELD, LEFT, 1);
  }

  /** A piece that an order held is handed out for good. */
  public static Transaction handOut(RoundId round, PrizeId prize) {
    return Transaction.EMPTY.move(keyOf(round, prize), HELD, HANDED_OUT, 1);
  }

  /** The prize as an item. */
  public static Item write(Prize prize) {
    Item item = Item.at(keyOf(prize.round(), prize.id()), "prize");
    return EligibilityFields.write(item, prize.eligibility())
        .withAny(SPONSOR, prize.sponsor().map(Sponsor::id))
        .withAny(SPONSOR_NAME, prize.sponsor().map(Sponsor::name))
        .with(OF, prize.kind())
        .with(NAME, prize.name())
        .with(PRICE, prize.price())
        .with(STOCK, prize.stock().total())
        .with(LEFT, prize.stock().left())
        .with(HELD, prize.stock().held())
        .with(HANDED_OUT, prize.stock().handedOut())
        .with(ALLOCATED, prize.allocated())
        .with(Item.VERSION, prize.version());
  }

  /** The item as a prize. */
  public static Prize read(Item item) {
    return new Prize(
        RoundItem.roundOf(item.key()),
        new PrizeId(item.key().sk().substring(PREFIX.length())),
        item.get(OF),
        item.get(NAME),
        item.get(PRICE),
        new Stock(item.get(STOCK), item.get(LEFT), item.get(HELD), item.get(HANDED_OUT)),
        EligibilityFields.read(item),
        item.find(SPONSOR).map(id -> new Sponsor(id, item.get(SPONSOR_NAME))),
        item.get(ALLOCATED),
        item.version());
  }
}
