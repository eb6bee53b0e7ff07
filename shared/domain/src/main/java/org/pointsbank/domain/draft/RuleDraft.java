package org.pointsbank.domain.draft;

import java.time.LocalDate;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleDraftId;

/**
 * Rules of a district before they are a rule book. Source: rules 5.9.
 *
 * @param id the bank's own
 * @param district whose rules
 * @param rules what they say; number and day are nobody's yet
 * @param drafted who began it, and when
 * @param changed who wrote its rules last, and when
 * @param state where it stands
 * @param version how often it was written
 */
public record RuleDraft(
    RuleDraftId id,
    DistrictId district,
    RuleBook rules,
    Signature drafted,
    Signature changed,
    DraftState state,
    long version) {
  /** Takes number and day off the rules, so that equal rules are equal drafts. */
  public RuleDraft {
    rules = rules.as(1, LocalDate.EPOCH);
  }

  /** A new one. */
  public static RuleDraft begin(
      RuleDraftId id, DistrictId district, RuleBook rules, Signature drafted) {
    return new RuleDraft(id, district, rules, drafted, drafted, new DraftState.Open(), 1);
  }

  /** The version in which it got the rules that it has: trials of another one are outdated. */
  public long edition() {
    return switch (state) {
      case DraftState.Open() -> version;
      case DraftState.Adopted _ -> version - 1;
    };
  }

  RuleDraft with(RuleBook other, Signature by) {
    return new RuleDraft(id, district, other, drafted, by, state, version + 1);
  }

  RuleDraft to(DraftState next) {
    return new RuleDraft(id, district, rules, drafted, changed, next, version + 1);
  }
}
