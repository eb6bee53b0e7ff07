package org.pointsbank.domain.draft;

/**
 * What lines come to, as they were posted and by a draft.
 *
 * @param lines of hours that were reckoned once more
 * @param minutes of service in them
 * @param before hundredths of honour points as they were posted
 * @param after hundredths by the draft
 * @param unknownItems lines whose service item the draft does not have: by the draft they earn
 *     nothing
 */
public record TrialSums(long lines, long minutes, long before, long after, long unknownItems) {
  /** Nothing yet. */
  public static final TrialSums NONE = new TrialSums(0, 0, 0, 0, 0);

  /** Both together. */
  public TrialSums plus(TrialSums more) {
    return new TrialSums(
        lines + more.lines,
        minutes + more.minutes,
        before + more.before,
        after + more.after,
        unknownItems + more.unknownItems);
  }

  /** Hundredths that the draft gives more; below zero where it gives less. */
  public long difference() {
    return after - before;
  }
}
