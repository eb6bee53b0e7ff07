package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An account as its head shows it: the last line's number, the balance, what orders hold.
 *
 * @param id whose, which colour, where
 * @param number the member number that paper shows
 * @param opened the first local day of the capacity that opened it
 * @param lastLine the sequence number of the last line; 0 without one
 * @param balance what all lines add up to
 * @param held by open orders; never more than spendable
 * @param quarters totals of the last quarters with lines, {@value #KEPT_QUARTERS} at most
 * @param version of the head: counts lines and holds
 */
public record Account(
    AccountId id,
    String number,
    LocalDate opened,
    long lastLine,
    Balance balance,
    Points held,
    Map<Quarter, QuarterTotals> quarters,
    long version) {
  /** So many quarters stay in the head, which keeps it below one write unit; older ones fold. */
  public static final int KEPT_QUARTERS = 4;

  /** Refuses a hold that the balance does not cover. */
  public Account {
    quarters = Map.copyOf(quarters);
    if (!balance.spendable().covers(held)) {
      throw new IllegalArgumentException(
          "held " + held + " of " + balance.spendable() + " on " + id);
    }
  }

  /** A new account without lines. */
  public static Account open(AccountId id, String number, LocalDate opened) {
    return new Account(id, number, opened, 0, Balance.NONE, Points.NONE, Map.of(), 1);
  }

  /** What a new order may hold: {@code spendable - held}. */
  public Points available() {
    return balance.spendable().minus(held);
  }

  /**
   * Whether the totals of {@code quarter}, if it has any, are no longer here but in the item of
   * their year: a full head holds nothing that is older than its oldest quarter.
   */
  public boolean hasFolded(Quarter quarter) {
    return quarters.size() == KEPT_QUARTERS
        && quarters.keySet().stream().allMatch(kept -> kept.compareTo(quarter) > 0);
  }

  /**
   * Posts an earning: minutes and honour rise whole; points repay what is owed first. Source: rules
   * 3.3.
   */
  public Posting earn(long minutes, Points points, Posting.Story story) {
    Points repaid = balance.owed().atMost(points);
    Deltas deltas =
        new Deltas(
            minutes, points.hundredths(), points.minus(repaid).hundredths(), -repaid.hundredths());
    return post(deltas, held, story);
  }

  /**
   * Posts a redemption: what an order held is spent, and honour stays. Source: rules 3.3.
   *
   * @throws IllegalArgumentException if the account does not hold {@code price}
   */
  public Posting spendHeld(Points price, Posting.Story story) {
    return post(new Deltas(0, 0, -price.hundredths(), 0), held.minus(price), story);
  }

  /**
   * The account with {@code price} held by an order.
   *
   * @throws IllegalArgumentException if {@link #available()} does not cover it
   */
  public Account hold(Points price) {
    return holding(held.plus(price));
  }

  /** The account with {@code price} given back by an order that will not be picked up. */
  public Account release(Points price) {
    return holding(held.minus(price));
  }

  private Account holding(Points nowHeld) {
    return new Account(id, number, opened, lastLine, balance, nowHeld, quarters, version + 1);
  }

  private Posting post(Deltas deltas, Points heldAfter, Posting.Story story) {
    Balance after = balance.plus(deltas);
    PassbookLine line = new PassbookLine(id, lastLine + 1, deltas, story, after);
    Map<Quarter, QuarterTotals> totals = new TreeMap<>(quarters);
    Optional<FoldedQuarter> folded = Optional.empty();
    if (story.head().isPresent()) {
      Quarter quarter = Quarter.of(story.servedOn());
      totals.merge(quarter, QuarterTotals.of(deltas, story.head().get()), QuarterTotals::plus);
      folded = FoldedQuarter.oldestBeyond(totals, KEPT_QUARTERS);
      folded.ifPresent(old -> totals.remove(old.quarter()));
    }
    Account account =
        new Account(id, number, opened, lastLine + 1, after, heldAfter, totals, version + 1);
    return new Posting(account, line, folded);
  }
}
