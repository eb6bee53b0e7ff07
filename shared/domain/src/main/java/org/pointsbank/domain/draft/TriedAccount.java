package org.pointsbank.domain.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.Reckoning;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceItem;

/**
 * One account of a trial. Source: rules 5.10.
 *
 * @param account which one
 * @param number the member number of its owner
 * @param sums of its lines in the period
 */
public record TriedAccount(AccountId account, String number, TrialSums sums) {

  /** Reckons the hours among {@code lines}, first line first, once more by the trial's rules. */
  public static TriedAccount of(
      Trial trial, RuleBook rules, Account account, List<PassbookLine> lines) {
    RuleBook here = rules.in(account.id().community());
    List<PassbookLine> known =
        lines.stream()
            .filter(line -> !line.story().postedAt().isAfter(trial.begun().at()))
            .toList();
    Set<Long> takenBack =
        known.stream().flatMap(line -> takenBackBy(line).stream()).collect(Collectors.toSet());
    TrialSums sums = TrialSums.NONE;
    for (PassbookLine line : known) {
      if (line.story().origin() instanceof Origin.Served served
          && Quarter.of(line.story().servedOn()).equals(trial.scope().period())
          && !takenBack.contains(line.sequence())) {
        sums = sums.plus(again(line, here.item(served.item()), here, sums));
      }
    }
    return new TriedAccount(account.id(), account.number(), sums);
  }

  private static Optional<Long> takenBackBy(PassbookLine line) {
    return line.story().origin() instanceof Origin.Reversed reversal
        ? Optional.of(reversal.line())
        : Optional.empty();
  }

  private static TrialSums again(
      PassbookLine line, Optional<ServiceItem> item, RuleBook here, TrialSums earlier) {
    long minutes = line.deltas().minutes();
    Points points =
        item.map(known -> Reckoning.of(minutes, known, here.hours(), new Points(earlier.after())))
            .map(Reckoning::points)
            .orElse(Points.NONE);
    long unknown = item.isPresent() ? 0 : 1;
    return new TrialSums(1, minutes, line.deltas().honour(), points.hundredths(), unknown);
  }

  /** Whether the draft gives it more or less. */
  public boolean differs() {
    return sums.difference() != 0;
  }
}
