package org.pointsbank.domain.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pointsbank.domain.Account;

/**
 * How a community's accounts are cut into parts that fit into one file each: in the order of their
 * numbers, then colours. Cut again, the same accounts come to the same parts. Source: rules 11.4.
 *
 * @param mostAccounts of one part
 * @param mostLines of one part, as the heads count them; a longer account is a part of its own
 */
public record Parts(int mostAccounts, long mostLines) {
  /** What is read within one call, and stays well below what Lambda can answer. */
  public static final Parts OF_ONE_CALL = new Parts(400, 8_000);

  private static final Comparator<Account> ORDER =
      Comparator.comparing(Account::number).thenComparing(account -> account.id().colour());

  /**
   * The parts of {@code accounts}; a single empty one where there are none.
   *
   * @param span lines of accounts without one since then do not count
   */
  public List<List<Account>> cut(List<Account> accounts, Span span) {
    List<List<Account>> parts = new ArrayList<>();
    List<Account> part = new ArrayList<>();
    long lines = 0;
    for (Account account : accounts.stream().sorted(ORDER).toList()) {
      long own = touched(account, span) ? account.lastLine() : 0;
      if (!part.isEmpty() && (part.size() == mostAccounts || lines + own > mostLines)) {
        parts.add(List.copyOf(part));
        part.clear();
        lines = 0;
      }
      part.add(account);
      lines += own;
    }
    parts.add(List.copyOf(part));
    return List.copyOf(parts);
  }

  /** Whether {@code account} may have lines in {@code span}, or behind it: its head knows. */
  public static boolean touched(Account account, Span span) {
    return account.lastLine() > 0 && !span.beginsAfter(account.tip().postedAt());
  }
}
