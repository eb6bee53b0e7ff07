package org.pointsbank.domain.draft;

import java.time.LocalDate;
import org.pointsbank.domain.RuleBook;

/** What comes of writing a draft's rules anew. Source: rules 5.9. */
public sealed interface Redrafting {
  /** They are written. */
  record Granted(RuleDraft draft) implements Redrafting {}

  /** It is a rule book, and closed. */
  record Closed(long ruleVersion) implements Redrafting {}

  /** Somebody has written it since; it is in another version than the one that was seen. */
  record Outdated(long version) implements Redrafting {}

  /** They were written by that person already, when just that version was seen. */
  record Repeated(RuleDraft draft) implements Redrafting {}

  /** Decides whether {@code rules} take the place of what was seen in {@code seenVersion}. */
  static Redrafting decide(RuleDraft draft, long seenVersion, RuleBook rules, Signature by) {
    return switch (draft.state()) {
      case DraftState.Adopted adopted -> new Closed(adopted.ruleVersion());
      case DraftState.Open() when repeats(draft, seenVersion, rules, by) -> new Repeated(draft);
      case DraftState.Open() when draft.version() != seenVersion -> new Outdated(draft.version());
      case DraftState.Open() -> new Granted(draft.with(rules, by));
    };
  }

  /** A write whose answer was lost must not look like somebody else's. */
  private static boolean repeats(RuleDraft draft, long seenVersion, RuleBook rules, Signature by) {
    return draft.version() == seenVersion + 1
        && draft.version() > 1
        && draft.changed().by().equals(by.by())
        && draft.rules().equals(rules.as(1, LocalDate.EPOCH));
  }
}
