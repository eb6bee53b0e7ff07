package org.pointsbank.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.Tip;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.statement.Figures;

/** Reckons every account's head again from its lines. */
final class AccountProof {
  private final List<Difference> differences = new ArrayList<>();

  private AccountProof() {}

  static List<Difference> differences(Books books) {
    AccountProof proof = new AccountProof();
    books.accounts().values().forEach(account -> proof.prove(account, books));
    books.lines().keySet().stream()
        .filter(account -> !books.accounts().containsKey(account))
        .forEach(account -> proof.differ(account, "has lines and no head"));
    return proof.differences;
  }

  private void prove(Account account, Books books) {
    List<PassbookLine> lines = books.lines().getOrDefault(account.id(), List.of());
    // What is left of lines that are not all there may well be below zero.
    Figures sum = Figures.NONE;
    long expected = 1;
    String seal = Tip.NONE.seal();
    Map<Quarter, QuarterTotals> totals = new HashMap<>();
    for (PassbookLine line : lines) {
      if (line.sequence() != expected) {
        differ(account.id(), "line " + expected + " is missing before line " + line.sequence());
      }
      if (!line.sealBehind(seal).equals(line.seal())) {
        differ(account.id(), "line " + line.sequence() + " is not what was sealed");
      }
      seal = line.seal();
      expected = line.sequence() + 1;
      sum = sum.plus(Figures.of(line.deltas()));
      Figures after = Figures.of(line.after());
      if (!sum.equals(after)) {
        differ(account.id(), "line " + line.sequence() + " says " + after + ", not " + sum);
      }
      line.story()
          .head()
          .ifPresent(head ->
              totals.merge(
                  Quarter.of(line.story().servedOn()),
                  QuarterTotals.of(line.deltas(), head),
                  QuarterTotals::plus));
    }
    compare(account.id(), "last line", account.lastLine(), expected - 1);
    compare(account.id(), "seal", account.tip().seal(), seal);
    compare(account.id(), "balance", Figures.of(account.balance()), sum);
    Map<Quarter, QuarterTotals> head = quarters(account, books);
    compare(account.id(), "quarters", unlike(head, totals), unlike(totals, head));
  }

  private static Map<Quarter, QuarterTotals> quarters(Account account, Books books) {
    Map<Quarter, QuarterTotals> all = new HashMap<>(account.quarters());
    books
        .folded()
        .getOrDefault(account.id(), Map.of())
        .forEach((quarter, totals) -> all.merge(quarter, totals, QuarterTotals::plus));
    return all;
  }

  /** Those quarters of {@code some} that {@code others} do not have, or not so, oldest first. */
  private static Map<Quarter, QuarterTotals> unlike(
      Map<Quarter, QuarterTotals> some, Map<Quarter, QuarterTotals> others) {
    Map<Quarter, QuarterTotals> unlike = new TreeMap<>(some);
    unlike.entrySet().removeAll(others.entrySet());
    return unlike;
  }

  private void compare(AccountId account, String what, Object head, Object lines) {
    if (!head.equals(lines)) {
      differ(account, what + " of the head is " + head + ", of its lines " + lines);
    }
  }

  private void differ(AccountId account, String what) {
    differences.add(
        new Difference(
            Difference.Kind.ACCOUNT,
            "account " + account.community() + " " + account.colour() + " " + account.person(),
            what));
  }
}
