package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.draft.RuleDraft;
import org.pointsbank.domain.draft.Trial;
import org.pointsbank.domain.draft.TrialPhase;
import org.pointsbank.domain.draft.TrialProgress;
import org.pointsbank.domain.draft.TrialSums;
import org.pointsbank.table.TriedAccountItem;

/**
 * A past period reckoned once more by a draft. Points are whole hundredths.
 *
 * @param id of the trial
 * @param draft by which
 * @param draftVersion of the draft when the trial began
 * @param outdated whether the draft has other rules now
 * @param period of the services, {@code 2026-Q3}
 * @param community the one it was asked for, if not for the whole district
 * @param begun by whom, and when: lines that were posted later are not in it
 * @param state what it is at
 * @param accounts how far it is
 * @param totals of all accounts that are done
 * @param differencesUntil so long its accounts are kept; its totals stay
 */
@Serdeable
record TrialView(
    String id,
    String draft,
    long draftVersion,
    boolean outdated,
    String period,
    Optional<String> community,
    SignatureView begun,
    TrialPhase state,
    ProgressView accounts,
    TotalsView totals,
    OffsetDateTime differencesUntil) {

  /**
   * How many accounts.
   *
   * @param all of them; still growing while they are counted
   * @param done reckoned once more
   * @param differing to which the draft gives more or less
   */
  @Serdeable
  record ProgressView(long all, long done, long differing) {
    static ProgressView of(TrialProgress.Accounts accounts) {
      return new ProgressView(accounts.all(), accounts.done(), accounts.differing());
    }
  }

  /**
   * What lines come to.
   *
   * @param lines of hours in the period that were not taken back
   * @param minutes of service in them
   * @param before hundredths of honour points as they were posted
   * @param after hundredths by the draft
   * @param difference hundredths that the draft gives more; below zero where it gives less
   * @param unknownItems lines whose service item the draft does not have: by the draft they earn
   *     nothing
   */
  @Serdeable
  record TotalsView(
      long lines, long minutes, long before, long after, long difference, long unknownItems) {
    static TotalsView of(TrialSums sums) {
      return new TotalsView(
          sums.lines(),
          sums.minutes(),
          sums.before(),
          sums.after(),
          sums.difference(),
          sums.unknownItems());
    }
  }

  /**
   * Trials of a draft.
   *
   * @param items the latest first
   */
  @Serdeable
  record TrialList(List<TrialView> items) {}

  static TrialView of(Trial trial, RuleDraft draft, ZoneId zone) {
    return new TrialView(
        trial.id().value(),
        trial.draft().value(),
        trial.edition(),
        trial.outdatedBy(draft),
        trial.scope().period().toString(),
        trial.scope().one().map(CommunityId::value),
        SignatureView.of(trial.begun(), zone),
        trial.progress().phase(),
        ProgressView.of(trial.progress().accounts()),
        TotalsView.of(trial.progress().sums()),
        TriedAccountItem.keptUntil(trial).atZone(zone).toOffsetDateTime());
  }
}
