package org.pointsbank.domain.report;

import java.util.Map;
import java.util.TreeMap;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.statement.AccountStatement;
import org.pointsbank.domain.statement.Figures;

/**
 * What the lines of some accounts come to in a period, by the time of their posting: {@code opening
 * + flows = closing}, and {@code closing + later = now}.
 *
 * @param accounts how many heads
 * @param differing how many whose lines do not lead to what their head says
 * @param active people with served hours among the lines
 * @param opening behind the last line before the period, of all accounts
 * @param flows what the lines of the period move, by where it comes from or goes to
 * @param closing behind the last line of the period, as these lines say
 * @param later what lines behind the period move
 * @param now what the heads say
 * @param held hundredths of points that open orders hold now
 */
public record LedgerSums(
    long accounts,
    long differing,
    long active,
    Figures opening,
    Map<Flow, Tally> flows,
    Figures closing,
    Figures later,
    Figures now,
    long held) {
  /** Nothing yet. */
  public static final LedgerSums NONE =
      new LedgerSums(0, 0, 0, Figures.NONE, Map.of(), Figures.NONE, Figures.NONE, Figures.NONE, 0);

  /** An account whose head says what cannot be. */
  public static final LedgerSums UNREADABLE =
      new LedgerSums(1, 1, 0, Figures.NONE, Map.of(), Figures.NONE, Figures.NONE, Figures.NONE, 0);

  /** Copies the map in. */
  public LedgerSums {
    flows = Map.copyOf(flows);
  }

  /**
   * The sums of one account.
   *
   * @param newlyActive whether its person counts as active by it, and by no other account
   */
  public static LedgerSums of(AccountStatement statement, boolean newlyActive) {
    Account account = statement.account();
    Map<Flow, Tally> flows = new TreeMap<>();
    for (PassbookLine line : statement.lines()) {
      Tally one = new Tally(1, Figures.of(line.deltas()));
      flows.merge(Flow.of(line.story().origin()), one, Tally::plus);
    }
    return new LedgerSums(
        1,
        statement.addsUp() ? 0 : 1,
        newlyActive ? 1 : 0,
        statement.opening(),
        flows,
        statement.closing(),
        statement.later(),
        statement.now(),
        account.held().hundredths());
  }

  /** Both together. */
  public LedgerSums plus(LedgerSums more) {
    Map<Flow, Tally> both = new TreeMap<>(flows);
    more.flows.forEach((flow, tally) -> both.merge(flow, tally, Tally::plus));
    return new LedgerSums(
        accounts + more.accounts,
        differing + more.differing,
        active + more.active,
        opening.plus(more.opening),
        both,
        closing.plus(more.closing),
        later.plus(more.later),
        now.plus(more.now),
        Math.addExact(held, more.held));
  }

  /** What all lines of the period move. */
  public Tally moved() {
    return flows.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  /** What lines of this kind move. */
  public Tally of(Flow flow) {
    return flows.getOrDefault(flow, Tally.NONE);
  }
}
