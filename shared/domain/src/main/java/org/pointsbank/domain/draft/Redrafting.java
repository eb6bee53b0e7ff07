package org.pointsbank.domain.draft;

import org.pointsbank.domain.RuleBook;

/** What comes of writing a draft's rules anew. Source: rules 5.9. */
public sealed interface Redrafting {
  /** They are written. */
  record Granted(RuleDraft draft) implements Redrafting {}

  /** It is a rule book, and closed. */
  record Closed(long ruleVersion) implements Redrafting {}

  /** Somebody has written it since; it is in another version than the one that was seen. */
  record Outdated(long version) implements Redrafting {}

  /** Decides whether {@code rules} take the place of what was seen in {@code seenVersion}. */
  static Redrafting decide(RuleDraft draft, long seenVersion, RuleBook rules, Signature by) {
    return switch (draft.state()) {
      case DraftState.Adopted adopted -> new Closed(adopted.ruleVersion());
      case DraftState.Open() when draft.version() != seenVersion -> new Outdated(draft.version());
      case DraftState.Open() -> new Granted(draft.with(rules, by));
    };
  }
}
