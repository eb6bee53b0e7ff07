package org.pointsbank.table;

import java.time.Instant;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.ObjectionId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.Objection;
import org.pointsbank.domain.evaluation.ObjectionState;
import org.pointsbank.domain.evaluation.RankingName;

/**
 * How an objection lies in the table: {@code EVALUATION#<c>#<quarter> | OBJECTION#<id>}. How many
 * are open stands in the evaluation's {@link CourseItem}.
 */
public final class ObjectionItem {
  private static final String PREFIX = "OBJECTION#";
  private static final Attribute<PersonId> OBJECTOR = person("objector");
  private static final Attribute<PersonId> CONCERNED = person("concerned");
  private static final Attribute<RankingName> RANKING =
      Attribute.text("ranking", RankingName::name, RankingName::valueOf);
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<PersonId> ENTERED_BY = person("enteredBy");
  private static final Attribute<Instant> ENTERED_AT = instant("enteredAt");
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<PersonId> BY = person("decidedBy");
  private static final Attribute<Instant> AT = instant("decidedAt");
  private static final Attribute<String> WHY = Attribute.text("decidedWhy");
  private static final Attribute<ObjectionState.Remedy> REMEDY =
      Attribute.text("remedy", ObjectionState.Remedy::name, ObjectionState.Remedy::valueOf);

  private ObjectionItem() {}

  /** Where an objection lies. */
  public static Key keyOf(Manifest.Of of, ObjectionId objection) {
    return new Key(EvaluationItem.partition(of), PREFIX + objection.value());
  }

  /** All objections to an evaluation, oldest first. */
  public static Slice of(Manifest.Of of) {
    return Slice.prefix(EvaluationItem.partition(of), PREFIX);
  }

  /** The objection as an item. */
  public static Item write(Objection objection) {
    Item item =
        Item.at(keyOf(objection.of(), objection.id()), "objection")
            .with(OBJECTOR, objection.objector())
            .with(CONCERNED, objection.concerned())
            .with(RANKING, objection.ranking())
            .with(REASON, objection.reason())
            .with(ENTERED_BY, objection.entered().by())
            .with(ENTERED_AT, objection.entered().at())
            .with(STATE, objection.state().word())
            .with(Item.VERSION, objection.version());
    return switch (objection.state()) {
      case ObjectionState.Open() -> item;
      case ObjectionState.Upheld(Confirmation by, String why, ObjectionState.Remedy remedy) ->
          decided(item, by, why).with(REMEDY, remedy);
      case ObjectionState.Refused(Confirmation by, String why) -> decided(item, by, why);
    };
  }

  private static Item decided(Item item, Confirmation by, String why) {
    return item.with(BY, by.by()).with(AT, by.at()).with(WHY, why);
  }

  /** The item as an objection to {@code of}. */
  public static Objection read(Manifest.Of of, Item item) {
    return new Objection(
        new ObjectionId(item.key().sk().substring(PREFIX.length())),
        of,
        item.get(OBJECTOR),
        item.get(CONCERNED),
        item.get(RANKING),
        item.get(REASON),
        new Confirmation(item.get(ENTERED_BY), item.get(ENTERED_AT)),
        state(item),
        item.version());
  }

  private static ObjectionState state(Item item) {
    String word = item.get(STATE);
    return switch (word) {
      case "open" -> new ObjectionState.Open();
      case "upheld" -> new ObjectionState.Upheld(by(item), item.get(WHY), item.get(REMEDY));
      case "refused" -> new ObjectionState.Refused(by(item), item.get(WHY));
      default -> throw new IllegalStateException("unknown state " + word);
    };
  }

  private static Confirmation by(Item item) {
    return new Confirmation(item.get(BY), item.get(AT));
  }

  private static Attribute<PersonId> person(String name) {
    return Attribute.text(name, PersonId::value, PersonId::new);
  }

  private static Attribute<Instant> instant(String name) {
    return Attribute.text(name, Instant::toString, Instant::parse);
  }
}
