package org.pointsbank.table;

import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Sponsor;
import org.pointsbank.domain.round.SponsorBudget;

/**
 * How a sponsor's budget lies in the table: {@code ROUND#<c>#<half> | SPONSOR#<sponsor>}. Made with
 * the sponsor's first prize; from then on only its counters move, {@code left} never below 0.
 */
public final class SponsorItem {
  private static final Attribute<String> NAME = Attribute.text("name");
  private static final Attribute<Long> LEFT = Attribute.whole("left");
  private static final Attribute<Long> GIVEN = Attribute.whole("given");
  private static final String PREFIX = "SPONSOR#";

  private SponsorItem() {}

  /** Where the budget of a sponsor lies. */
  public static Key keyOf(RoundId round, PartnerId sponsor) {
    return new Key(RoundItem.partition(round), PREFIX + sponsor.value());
  }

  /** The budgets of a round. */
  public static Slice of(RoundId round) {
    return Slice.prefix(RoundItem.partition(round), PREFIX);
  }

  /** Sets {@code points} aside for pieces. */
  public static Transaction give(RoundId round, Sponsor sponsor, Points points) {
    return Transaction.EMPTY.move(keyOf(round, sponsor.id()), LEFT, GIVEN, points.hundredths());
  }

  /** Frees what was set aside for pieces that went back. */
  public static Transaction giveBack(RoundId round, PartnerId sponsor, Points points) {
    return Transaction.EMPTY.move(keyOf(round, sponsor), GIVEN, LEFT, points.hundredths());
  }

  /** The budget as an item. */
  public static Item write(SponsorBudget budget) {
    return Item.at(keyOf(budget.round(), budget.sponsor().id()), "sponsor")
        .with(NAME, budget.sponsor().name())
        .with(LEFT, budget.left().hundredths())
        .with(GIVEN, budget.given().hundredths());
  }

  /** The item as a budget. */
  public static SponsorBudget read(Item item) {
    PartnerId id = new PartnerId(item.key().sk().substring(PREFIX.length()));
    return new SponsorBudget(
        RoundItem.roundOf(item.key()),
        new Sponsor(id, item.get(NAME)),
        new Points(item.get(LEFT)),
        new Points(item.get(GIVEN)));
  }
}
