package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.evaluation.Gone;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.domain.evaluation.RankingName;

/** Counts the lines that were posted to a quarter behind its evaluation. Source: rules 7.4. */
@Singleton
final class LaterLines {
  private final QuarterBooks books;
  private final Evaluations evaluations;
  private final Owners owners;

  LaterLines(QuarterBooks books, Evaluations evaluations, Owners owners) {
    this.books = books;
    this.evaluations = evaluations;
    this.owners = owners;
  }

  /** Lines are never taken away, so what is more now came later; nothing of who is excused. */
  long of(Manifest manifest) {
    Manifest.Of of = manifest.of();
    Gone gone = owners.in(of.community());
    Set<PersonId> excused = gone.owners(Drafting.excused(evaluations.excusals(of)));
    Set<AccountId> counted = counted(manifest, excused);
    long now =
        books.of(of.community(), of.quarter()).stream()
            .filter(account ->
                counted.contains(account.account())
                    || !excused.contains(gone.owner(account.account().person())))
            .mapToLong(account -> account.totals().lines())
            .sum();
    return now - manifest.tally(RankingName.OVERALL).totals().lines();
  }

  /** Who is excused may go on, since then, as somebody who is ranked: what counted still does. */
  private Set<AccountId> counted(Manifest manifest, Set<PersonId> excused) {
    return excused.isEmpty()
        ? Set.of()
        : evaluations.overall(manifest).stream()
            .flatMap(ranked -> ranked.accounts().stream())
            .map(QuarterAccount::account)
            .collect(Collectors.toSet());
  }
}
