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
 * @param tip the end of its chain of lines
 * @param balance what all lines add up to
 * @param lots what is spendable, by the half-year of its posting, and what orders hold of it
 * @param quarters totals of the last quarters with lines, {@value #KEPT_QUARTERS} at most
 * @param version of the head: counts lines and holds
 */
public record Account(
    AccountId id,
    String number,
    LocalDate opened,
    Tip tip,
    Balance balance,
    Lots lots,
    Map<Quarter, QuarterTotals> quarters,
    long version) {
  /** So many quarters stay in the head, which keeps it below one write unit; older ones fold. */
  public static final int KEPT_QUARTERS = 4;

  /** Refuses lots that are not what is spendable. */
  public Account {
    quarters = Map.copyOf(quarters);
    if (!balance.spendable().equals(lots.spendable())) {
      throw new IllegalArgumentException(
          "lots of " + lots.spendable() + " for " + balance.spendable() + " on " + id);
    }
  }

  /** A new account without lines. */
  public static Account open(AccountId id, String number, LocalDate opened) {
    return new Account(id, number, opened, Tip.NONE, Balance.NONE, Lots.NONE, Map.of(), 1);
  }

  /** The sequence number of the last line; 0 without one. */
  public long lastLine() {
    return tip.sequence();
  }

  /** What open orders hold. */
  public Points held() {
    return lots.held();
  }

  /** What a new order may hold: {@code spendable - held}. */
  public Points available() {
    return balance.spendable().minus(held());
  }

  /**
   * Whether the totals of {@code quarter}, if it has any, are no longer here but in the item of
   * their year: a full head holds nothing that is older than its oldest quarter.
   */
  public boolean hasFolded(Quarter quarter) {
    return quarters.size() == KEPT_QUARTERS
        && quarters.keySet().stream().allMatch(kept -> kept.compareTo(quarter) > 0);
  }

  /** Posts an earning: minutes and honour rise whole; points repay what is owed first. */
  public Posting earn(long minutes, Points points, HalfYear posted, Posting.Story story) {
    return change(
        new Change(minutes, points.hundredths(), points.hundredths()),
        Shortfall.OWED,
        posted,
        story);
  }

  /**
   * Posts what people move by hand. Points that come repay what is owed first; points that go are
   * taken as far as they are available, oldest first, and the rest is owed or written off. Source:
   * rules 3.3 and 5.5.
   *
   * @param posted the half-year of the posting: the lot of what comes
   * @throws IllegalArgumentException if minutes or honour would fall below zero
   */
  public Posting change(Change change, Shortfall rest, HalfYear posted, Posting.Story story) {
    Deltas deltas = change.deltas(balance.owed(), available(), rest);
    return post(deltas, lots.moved(deltas.spendable(), posted), story);
  }

  /**
   * Posts a redemption: what an order held is spent, and honour stays. Source: rules 3.3.
   *
   * @throws IllegalArgumentException if the account does not hold that
   */
  public Posting spendHeld(Held held, Posting.Story story) {
    return post(
        new Deltas(0, 0, -held.points().hundredths(), 0),
        lots.release(held.lots()).minus(held.lots()),
        story);
  }

  /** Posts the expiry of what of {@code lot} no order holds. Source: rules 3.6. */
  public Posting expire(HalfYear lot, Points points, Posting.Story story) {
    return post(new Deltas(0, 0, -points.hundredths(), 0), lots.minus(Map.of(lot, points)), story);
  }

  /**
   * Posts what leaves for another community: all that no order holds, and all that is owed; minutes
   * and honour stay where they were earned. Source: rules 13.3.
   */
  public Posting moveOut(Posting.Story story) {
    return emptied(story);
  }

  /**
   * Posts what ends with the membership: all that no order holds, and all that is owed; minutes and
   * honour stay. Source: rules 13.6.
   */
  public Posting end(Posting.Story story) {
    return emptied(story);
  }

  private Posting emptied(Posting.Story story) {
    return post(
        new Deltas(0, 0, -available().hundredths(), -balance.owed().hundredths()),
        lots.minus(lots.available()),
        story);
  }

  /**
   * Posts what came from another community, in the half-years of its first posting, so that no time
   * of expiry begins anew. Source: rules 13.3.
   *
   * @param brought how much of which half-year's points
   * @param owing what was owed there
   */
  public Posting moveIn(Map<HalfYear, Points> brought, Points owing, Posting.Story story) {
    long points = brought.values().stream().mapToLong(Points::hundredths).sum();
    return post(new Deltas(0, 0, points, owing.hundredths()), lots.plus(brought), story);
  }

  /**
   * What an order over {@code price} holds: the oldest of what is available.
   *
   * @throws IllegalArgumentException if {@link #available()} does not cover it
   */
  public Held holdable(Points price) {
    return new Held(lots.oldest(price));
  }

  /** Whether orders hold all of {@code held}. */
  public boolean holds(Held held) {
    return lots.holds(held.lots());
  }

  /** The account with {@code held} held by an order. */
  public Account hold(Held held) {
    return with(lots.hold(held.lots()));
  }

  /**
   * The account with {@code held} given back by an order that will not be picked up; what would
   * have expired meanwhile lives on as {@code lapse} says.
   */
  public Account release(Held held, Lapse lapse) {
    Held late = lapse.of(held);
    return with(lots.release(held.lots()).minus(late.lots()).plus(lapse.revived(), late.points()));
  }

  private Account with(Lots nowLots) {
    return new Account(id, number, opened, tip, balance, nowLots, quarters, version + 1);
  }

  private Posting post(Deltas deltas, Lots lotsAfter, Posting.Story told) {
    Balance after = balance.plus(deltas);
    Posting.Story story = told.notBefore(tip.postedAt());
    PassbookLine line = PassbookLine.seal(tip, id, deltas, story, after);
    Map<Quarter, QuarterTotals> totals = new TreeMap<>(quarters);
    story
        .head()
        .ifPresent(head ->
            totals.merge(
                Quarter.of(story.servedOn()), QuarterTotals.of(deltas, head), QuarterTotals::plus));
    Optional<FoldedQuarter> folded = FoldedQuarter.oldestBeyond(totals, KEPT_QUARTERS);
    folded.ifPresent(old -> totals.remove(old.quarter()));
    Account account =
        new Account(id, number, opened, line.tip(), after, lotsAfter, totals, version + 1);
    return new Posting(account, line, folded);
  }
}
