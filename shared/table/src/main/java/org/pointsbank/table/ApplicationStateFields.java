package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Applicant;
import org.pointsbank.domain.membership.ApplicationState;
import org.pointsbank.domain.membership.Skills;

/** How far an application has come, inside its item. */
final class ApplicationStateFields {
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<String> NAME = Attribute.text("name");
  private static final Attribute<String> PHONE = Attribute.text("phone");
  private static final Attribute<LocalDate> BORN =
      Attribute.text("born", LocalDate::toString, LocalDate::parse);
  private static final Attribute<List<String>> CAPACITIES = Attribute.texts("capacities");
  private static final Attribute<List<String>> SKILLS = Attribute.texts("skills");
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<String> NUMBER = Attribute.text("number");
  private static final Attribute<PersonId> BY =
      Attribute.text("decidedBy", PersonId::value, PersonId::new);
  private static final Attribute<Instant> DECIDED_AT =
      Attribute.text("decidedAt", Instant::toString, Instant::parse);
  private static final Attribute<String> WHY = Attribute.text("decidedWhy");

  private ApplicationStateFields() {}

  static Item write(Item item, ApplicationState state) {
    Item worded = item.with(STATE, state.word());
    return switch (state) {
      case ApplicationState.Waiting(Applicant who) ->
          worded
              .with(NAME, who.name())
              .with(PHONE, who.phone())
              .withAny(BORN, who.born())
              .with(CAPACITIES, who.capacities().stream().map(Capacity::name).toList())
              .with(SKILLS, who.skills().words());
      case ApplicationState.Approved(PersonId person, String number, Confirmation by) ->
          said(worded, by).with(PERSON, person).with(NUMBER, number);
      case ApplicationState.Declined(Confirmation by, String reason) ->
          said(worded, by).with(WHY, reason);
      case ApplicationState.Withdrawn(Instant at) -> worded.with(DECIDED_AT, at);
    };
  }

  private static Item said(Item item, Confirmation by) {
    return item.with(BY, by.by()).with(DECIDED_AT, by.at());
  }

  static ApplicationState read(Item item) {
    String word = item.get(STATE);
    return switch (word) {
      case "applied" ->
          new ApplicationState.Waiting(
              new Applicant(
                  item.get(NAME),
                  item.get(PHONE),
                  item.find(BORN),
                  item.get(CAPACITIES).stream().map(Capacity::valueOf).toList(),
                  new Skills(item.get(SKILLS))));
      case "approved" ->
          new ApplicationState.Approved(item.get(PERSON), item.get(NUMBER), said(item));
      case "declined" -> new ApplicationState.Declined(said(item), item.get(WHY));
      case "withdrawn" -> new ApplicationState.Withdrawn(item.get(DECIDED_AT));
      default -> throw new IllegalStateException("unknown state " + word);
    };
  }

  private static Confirmation said(Item item) {
    return new Confirmation(item.get(BY), item.get(DECIDED_AT));
  }
}
