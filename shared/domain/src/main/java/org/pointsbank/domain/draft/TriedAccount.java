package org.pointsbank.domain.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.Reckoning;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RuleBook;

/**
 * One account of a trial. Source: rules 5.10.
 *
 * @param account which one
 * @param number the member number of its owner
 * @param sums of its lines in the period
 */
public record TriedAccount(AccountId account, String number, TrialSums sums) {

  /**
   * What is known of an account's past.
   *
   * @param lines in their order
   * @param grades how the records behind them are evidenced; empty where that makes no difference
   */
  public record Past(List<PassbookLine> lines, Map<RecordId, EvidenceGrade> grades) {
    /** Copies both in. */
    public Past {
      lines = List.copyOf(lines);
      grades = Map.copyOf(grades);
    }

    private Reckoning.Effort effort(PassbookLine line, RecordId record, HourRules rules) {
      long minutes = line.deltas().minutes();
      if (rules.evidence().earnsAlike()) {
        return Reckoning.Effort.plain(minutes);
      }
      EvidenceGrade grade =
          Optional.ofNullable(grades.get(record))
              .orElseThrow(() -> new IllegalStateException("no grade of " + record));
      return new Reckoning.Effort(minutes, rules.evidence().factor(grade));
    }
  }

  /** Reckons the hours of {@code past}, first line first, once more by the trial's rules. */
  public static TriedAccount of(Trial trial, RuleBook rules, Account account, Past past) {
    RuleBook here = rules.in(account.id().community());
    List<PassbookLine> known =
        past.lines().stream()
            .filter(line -> !line.story().postedAt().isAfter(trial.begun().at()))
            .toList();
    Set<Long> takenBack =
        known.stream().flatMap(line -> takenBackBy(line).stream()).collect(Collectors.toSet());
    TrialSums sums = TrialSums.NONE;
    for (PassbookLine line : known) {
      if (line.story().origin() instanceof Origin.Served served
          && Quarter.of(line.story().servedOn()).equals(trial.scope().period())
          && !takenBack.contains(line.sequence())) {
        Reckoning.Effort effort = past.effort(line, served.record(), here.hours());
        sums = sums.plus(again(line, effort, points(effort, served, here, sums)));
      }
    }
    return new TriedAccount(account.id(), account.number(), sums);
  }

  private static Optional<Long> takenBackBy(PassbookLine line) {
    return line.story().origin() instanceof Origin.Reversed reversal
        ? Optional.of(reversal.line())
        : Optional.empty();
  }

  /** What the draft gives for a line; nothing where it does not have the item. */
  private static Optional<Points> points(
      Reckoning.Effort effort, Origin.Served served, RuleBook here, TrialSums earlier) {
    return here.item(served.item())
        .map(item -> Reckoning.of(effort, item, here.hours(), new Points(earlier.after())))
        .map(Reckoning::points);
  }

  private static TrialSums again(
      PassbookLine line, Reckoning.Effort effort, Optional<Points> points) {
    return new TrialSums(
        1,
        effort.minutes(),
        line.deltas().honour(),
        points.orElse(Points.NONE).hundredths(),
        points.isPresent() ? 0 : 1);
  }

  /** Whether the draft gives it more or less. */
  public boolean differs() {
    return sums.difference() != 0;
  }
}
