package org.pointsbank.domain.statement;

import java.util.List;
import java.util.function.Function;

/**
 * The statements of a community's accounts, or of a part of them, and what they come to. Source:
 * rules 11.3.
 *
 * @param accounts in the order of their numbers
 */
public record CommunityStatement(List<AccountStatement> accounts) {
  /** Copies the accounts in. */
  public CommunityStatement {
    accounts = List.copyOf(accounts);
  }

  /** What was brought forward, of all accounts. */
  public Figures opening() {
    return total(AccountStatement::opening);
  }

  /** What all lines move. */
  public Figures sums() {
    return total(AccountStatement::sums);
  }

  /** What was behind the last lines, of all accounts. */
  public Figures closing() {
    return total(AccountStatement::closing);
  }

  /** What was posted later, to all accounts. */
  public Figures later() {
    return total(AccountStatement::later);
  }

  /** What all heads say. */
  public Figures now() {
    return total(AccountStatement::now);
  }

  /** How many lines there are. */
  public long lines() {
    return accounts.stream().mapToLong(account -> account.lines().size()).sum();
  }

  /** The accounts that do not add up. */
  public List<AccountStatement> differing() {
    return accounts.stream().filter(account -> !account.addsUp()).toList();
  }

  /** Whether every account adds up, and all of them together. */
  public boolean addsUp() {
    return differing().isEmpty()
        && opening().plus(sums()).equals(closing())
        && closing().plus(later()).equals(now());
  }

  private Figures total(Function<AccountStatement, Figures> of) {
    return accounts.stream().map(of).reduce(Figures.NONE, Figures::plus);
  }
}
