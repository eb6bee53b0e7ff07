package org.pointsbank.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TrainingId;
import org.pointsbank.domain.team.Qualification;
import org.pointsbank.domain.team.Qualifications;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a person's qualifications lie in the table: {@code PERSON#<p> | QUALIFICATIONS}, all in one.
 */
public final class QualificationsItem {
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<String> CODE = Attribute.text("code");
  private static final Attribute<LocalDate> FROM =
      Attribute.text("from", LocalDate::toString, LocalDate::parse);
  private static final Attribute<LocalDate> UNTIL =
      Attribute.text("validUntil", LocalDate::toString, LocalDate::parse);
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<TrainingId> TRAINING =
      Attribute.text("training", TrainingId::value, TrainingId::new);
  private static final Attribute<String> EVIDENCE = Attribute.text("evidence");
  private static final Attribute<List<Qualification>> HELD =
      Attribute.list("held", QualificationsItem::one, QualificationsItem::one);

  private QualificationsItem() {}

  /** Where a person's qualifications lie. */
  public static Key keyOf(PersonId person) {
    return new Key("PERSON#" + person.value(), "QUALIFICATIONS");
  }

  /** The qualifications of {@code person} in {@code item}, if they were ever given one. */
  public static Qualifications read(PersonId person, Optional<Item> item) {
    return item.map(QualificationsItem::read).orElseGet(() -> Qualifications.none(person));
  }

  /** What it takes to save changed qualifications. */
  public static Transaction save(Qualifications changed) {
    return changed.version() == 1
        ? Transaction.EMPTY.create(write(changed))
        : Transaction.EMPTY.replace(write(changed), changed.version() - 1);
  }

  /** The qualifications as an item. */
  public static Item write(Qualifications all) {
    return Item.at(keyOf(all.person()), "qualifications")
        .with(PERSON, all.person())
        .with(HELD, all.held())
        .with(Item.VERSION, all.version());
  }

  static Qualifications read(Item item) {
    return new Qualifications(item.get(PERSON), item.get(HELD), item.version());
  }

  private static Map<String, AttributeValue> one(Qualification each) {
    return Fields.NONE
        .with(CODE, each.code())
        .with(FROM, each.from())
        .withAny(UNTIL, each.validUntil())
        .with(BY, each.by())
        .withAny(TRAINING, each.training())
        .with(EVIDENCE, each.evidence())
        .withAny(EndingFields.ENDING, each.revocation())
        .attributes();
  }

  private static Qualification one(Fields fields) {
    return new Qualification(
        fields.get(CODE),
        fields.get(FROM),
        fields.find(UNTIL),
        fields.get(BY),
        fields.find(TRAINING),
        fields.get(EVIDENCE),
        fields.find(EndingFields.ENDING));
  }
}
