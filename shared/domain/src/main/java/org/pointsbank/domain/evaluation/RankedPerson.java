package org.pointsbank.domain.evaluation;

import java.util.List;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.QuarterTotals;

/**
 * A person's place in a ranking.
 *
 * @param rank from 1; equal measures share one
 * @param person who
 * @param number the member number
 * @param accounts what counted; at least one, all of this person or of those who go on as them
 */
public record RankedPerson(
    long rank, PersonId person, String number, List<QuarterAccount> accounts) {
  /** Copies the list in. */
  public RankedPerson {
    accounts = List.copyOf(accounts);
    if (rank < 1) {
      throw new IllegalArgumentException("not a rank: " + rank);
    }
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("nothing counted for " + person);
    }
  }

  /** What all accounts that counted bring together. */
  public QuarterTotals totals() {
    return accounts.stream()
        .map(QuarterAccount::totals)
        .reduce(QuarterTotals.NONE, QuarterTotals::plus);
  }
}
