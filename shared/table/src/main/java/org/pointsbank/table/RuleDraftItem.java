package org.pointsbank.table;

import java.time.LocalDate;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.RuleDraftId;
import org.pointsbank.domain.draft.DraftState;
import org.pointsbank.domain.draft.RuleDraft;

/**
 * How a draft of rules lies in the table: {@code DISTRICT#<d> | DRAFT#<draft>}. Its id sorts by the
 * time it was begun.
 */
public final class RuleDraftItem {
  private static final String PREFIX = "DRAFT#";
  private static final Attribute<DistrictId> DISTRICT =
      Attribute.text("district", DistrictId::value, DistrictId::new);
  private static final Attribute<Long> RULE_VERSION = Attribute.whole("ruleVersion");
  private static final Attribute<LocalDate> EFFECTIVE =
      Attribute.text("effective", LocalDate::toString, LocalDate::parse);

  private RuleDraftItem() {}

  /** Where a draft lies. */
  public static Key keyOf(DistrictId district, RuleDraftId draft) {
    return new Key(RuleBookItem.partition(district), PREFIX + draft.value());
  }

  /** All drafts of a district, oldest first. */
  public static Slice of(DistrictId district) {
    return Slice.prefix(RuleBookItem.partition(district), PREFIX);
  }

  /** The draft as an item. */
  public static Item write(RuleDraft draft) {
    Item item =
        RuleBookItem.fill(Item.at(keyOf(draft.district(), draft.id()), "rule-draft"), draft.rules())
            .with(DISTRICT, draft.district())
            .with(DraftFields.DRAFT, draft.id())
            .with(DraftFields.DRAFTED, draft.drafted())
            .with(DraftFields.CHANGED, draft.changed())
            .with(Item.VERSION, draft.version());
    return switch (draft.state()) {
      case DraftState.Open() -> item;
      case DraftState.Adopted adopted ->
          item.with(RULE_VERSION, adopted.ruleVersion())
              .with(EFFECTIVE, adopted.effective())
              .with(DraftFields.ADOPTED, adopted.adopted())
              .with(DraftFields.GROUND, adopted.ground());
    };
  }

  /** The item as a draft. */
  public static RuleDraft read(Item item) {
    return new RuleDraft(
        item.get(DraftFields.DRAFT),
        item.get(DISTRICT),
        RuleBookItem.rules(item, 1, LocalDate.EPOCH),
        item.get(DraftFields.DRAFTED),
        item.get(DraftFields.CHANGED),
        item.find(RULE_VERSION)
            .map(version -> adopted(item, version))
            .orElseGet(DraftState.Open::new),
        item.version());
  }

  private static DraftState adopted(Item item, long ruleVersion) {
    return new DraftState.Adopted(
        ruleVersion,
        item.get(EFFECTIVE),
        item.get(DraftFields.ADOPTED),
        item.get(DraftFields.GROUND));
  }
}
