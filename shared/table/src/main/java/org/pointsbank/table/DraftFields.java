package org.pointsbank.table;

import java.time.Instant;
import java.util.Map;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleDraftId;
import org.pointsbank.domain.TrialId;
import org.pointsbank.domain.draft.BookTrail;
import org.pointsbank.domain.draft.Ground;
import org.pointsbank.domain.draft.Signature;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How the trail from a draft to a rule book lies inside the items of both. */
final class DraftFields {
  static final Attribute<RuleDraftId> DRAFT =
      Attribute.text("draft", RuleDraftId::value, RuleDraftId::new);
  static final Attribute<TrialId> TRIAL = Attribute.text("trial", TrialId::value, TrialId::new);
  static final Attribute<Signature> DRAFTED = signature("drafted");
  static final Attribute<Signature> CHANGED = signature("changed");
  static final Attribute<Signature> ADOPTED = signature("adopted");
  static final Attribute<Ground> GROUND =
      Attribute.nested("ground", DraftFields::ground, DraftFields::ground);
  static final Attribute<BookTrail> TRAIL =
      Attribute.nested("trail", DraftFields::trail, DraftFields::trail);

  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);
  private static final Attribute<String> WITHOUT_TRIAL = Attribute.text("withoutTrial");

  private DraftFields() {}

  static Attribute<Signature> signature(String name) {
    return Attribute.nested(
        name,
        signature -> Fields.NONE.with(BY, signature.by()).with(AT, signature.at()).attributes(),
        fields -> new Signature(fields.get(BY), fields.get(AT)));
  }

  private static Map<String, AttributeValue> ground(Ground ground) {
    return switch (ground) {
      case Ground.Tried(TrialId trial) -> Fields.NONE.with(TRIAL, trial).attributes();
      case Ground.Untried(String reason) -> Fields.NONE.with(WITHOUT_TRIAL, reason).attributes();
    };
  }

  private static Ground ground(Fields fields) {
    return fields
        .find(TRIAL)
        .<Ground>map(Ground.Tried::new)
        .orElseGet(() -> new Ground.Untried(fields.get(WITHOUT_TRIAL)));
  }

  private static Map<String, AttributeValue> trail(BookTrail trail) {
    return Fields.NONE
        .with(DRAFT, trail.draft())
        .with(DRAFTED, trail.drafted())
        .with(CHANGED, trail.changed())
        .with(ADOPTED, trail.adopted())
        .with(GROUND, trail.ground())
        .attributes();
  }

  private static BookTrail trail(Fields fields) {
    return new BookTrail(
        fields.get(DRAFT),
        fields.get(DRAFTED),
        fields.get(CHANGED),
        fields.get(ADOPTED),
        fields.get(GROUND));
  }
}
