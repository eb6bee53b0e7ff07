package org.pointsbank.table;

import org.pointsbank.domain.draft.TrialSums;

/** How the sums of a trial lie in its item, and in those of its accounts. */
final class TrialSumsFields {
  private static final Attribute<Long> LINES = Attribute.whole("lines");
  private static final Attribute<Long> MINUTES = Attribute.whole("minutes");
  private static final Attribute<Long> BEFORE = Attribute.whole("before");
  private static final Attribute<Long> BY_DRAFT = Attribute.whole("byDraft");
  private static final Attribute<Long> UNKNOWN_ITEMS = Attribute.whole("unknownItems");

  private TrialSumsFields() {}

  static Item on(Item item, TrialSums sums) {
    return item.with(LINES, sums.lines())
        .with(MINUTES, sums.minutes())
        .with(BEFORE, sums.before())
        .with(BY_DRAFT, sums.after())
        .with(UNKNOWN_ITEMS, sums.unknownItems());
  }

  static TrialSums in(Item item) {
    return new TrialSums(
        item.get(LINES),
        item.get(MINUTES),
        item.get(BEFORE),
        item.get(BY_DRAFT),
        item.get(UNKNOWN_ITEMS));
  }
}
