package org.pointsbank.bench.evaluations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Lots;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.Tip;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;

/**
 * The accounts of one community, written into the real table: of ten people seven are residents,
 * two Party members and one a Party member who heads a building; nine of ten accounts have lines in
 * the quarter, and all of them in the three before it.
 */
final class OneCommunity {
  /** What the ids of the community and of its people begin with: no other ids do. */
  static final String MARK = "01910000";

  static final CommunityId ID = new CommunityId(MARK + "-0000-7000-8000-0000000000ff");
  static final Quarter QUARTER = Quarter.parse("2026-Q3");

  private static final int TEN = 10;
  private static final int RESIDENTS = 7;
  private static final int UNIT_HEAD = 9;
  private static final LocalDate OPENED = LocalDate.of(2025, 1, 15);
  private static final Instant POSTED = Instant.parse("2026-09-28T02:00:00Z");
  private static final String SEAL = "0123456789abcdef".repeat(4);
  private static final long SEED = 20261001;

  private final SplittableRandom chance = new SplittableRandom(SEED);

  private OneCommunity() {}

  /** Writes {@code count} accounts. */
  static void write(BankTable table, int count) {
    OneCommunity community = new OneCommunity();
    Transaction some = Transaction.EMPTY;
    int written = 0;
    for (int person = 0; written < count; person++) {
      for (Colour colour : colours(person)) {
        some = some.create(AccountItem.write(community.account(person, colour)));
        written++;
        if (some.writes().size() == Transaction.MOST_WRITES || written == count) {
          commit(table, some);
          some = Transaction.EMPTY;
        }
        if (written == count) {
          break;
        }
      }
    }
  }

  private static void commit(BankTable table, Transaction some) {
    if (!(table.write(some) instanceof Written.Committed)) {
      throw new IllegalStateException("the community was there before");
    }
  }

  private static List<Colour> colours(int person) {
    int kind = person % TEN;
    if (kind < RESIDENTS) {
      return List.of(Colour.BLUE);
    }
    return kind < UNIT_HEAD ? List.of(Colour.RED) : List.of(Colour.RED, Colour.GREEN);
  }

  private Account account(int person, Colour colour) {
    Map<Quarter, QuarterTotals> quarters = new HashMap<>();
    boolean counts = chance.nextInt(TEN) > 0;
    Quarter quarter = counts ? QUARTER : QUARTER.previous();
    for (int i = 0; i < (counts ? Account.KEPT_QUARTERS : Account.KEPT_QUARTERS - 1); i++) {
      quarters.put(quarter, totals());
      quarter = quarter.previous();
    }
    QuarterTotals all = quarters.values().stream().reduce(QuarterTotals.NONE, QuarterTotals::plus);
    Points honour = new Points(all.honourHundredths());
    return new Account(
        new AccountId(ID, colour, new PersonId(MARK + "-0000-7000-8000-%012x".formatted(person))),
        "V%05d".formatted(person),
        OPENED,
        new Tip(all.lines(), SEAL, POSTED),
        new Balance(all.minutes(), honour, honour, Points.NONE),
        new Lots(Map.of(new HalfYear(2026, 2), new Lots.Lot(honour, Points.NONE))),
        quarters,
        all.lines() + 1);
  }

  private QuarterTotals totals() {
    long lines = chance.nextLong(1, 30);
    long minutes = lines * chance.nextLong(30, 180);
    return new QuarterTotals(
        lines,
        minutes,
        Map.of(Head.PARTICIPATION, minutes / 15 * 25, Head.DUTY, chance.nextLong(0, 20) * 100));
  }
}
