package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Step;

/** How a step of a membership lies in the table: {@code PERSON#<p> | STEP#<id>}; only created. */
public final class StepItem {
  private static final String PREFIX = "STEP#";
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<Step.Kind> STEP =
      Attribute.text("step", Step.Kind::name, Step.Kind::valueOf);
  private static final Attribute<LocalDate> DAY =
      Attribute.text("day", LocalDate::toString, LocalDate::parse);
  private static final Attribute<String> ABOUT = Attribute.text("about");
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);

  private StepItem() {}

  /** All steps of a person, newest first. */
  public static Slice of(PersonId person) {
    return Slice.prefix("PERSON#" + person.value(), PREFIX).newestFirst();
  }

  /** The step as an item. */
  public static Item write(Step step) {
    Key key = new Key("PERSON#" + step.person().value(), PREFIX + step.id());
    return Item.at(key, "step")
        .with(PERSON, step.person())
        .with(COMMUNITY, step.community())
        .with(STEP, step.kind())
        .with(DAY, step.day())
        .with(ABOUT, step.about())
        .with(REASON, step.reason())
        .with(BY, step.word().by())
        .with(AT, step.word().at());
  }

  /** The item as a step. */
  public static Step read(Item item) {
    return new Step(
        item.key().sk().substring(PREFIX.length()),
        item.get(PERSON),
        item.get(COMMUNITY),
        item.get(STEP),
        item.get(DAY),
        item.get(ABOUT),
        item.get(REASON),
        new Confirmation(item.get(BY), item.get(AT)));
  }
}
