package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.move.MoveState;

/** How far a move has come, inside its item. */
final class MoveStateFields {
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<PersonId> OUT_BY = person("outBy");
  private static final Attribute<Instant> OUT_AT = instant("outAt");
  private static final Attribute<PersonId> IN_BY = person("inBy");
  private static final Attribute<Instant> IN_AT = instant("inAt");
  private static final Attribute<PersonId> CLOSED_BY = person("closedBy");
  private static final Attribute<Instant> CLOSED_AT = instant("closedAt");
  private static final Attribute<String> WHY = Attribute.text("closedWhy");
  private static final Attribute<LocalDate> DAY =
      Attribute.text("day", LocalDate::toString, LocalDate::parse);

  private MoveStateFields() {}

  static Item write(Item item, MoveState state) {
    Item worded = item.with(STATE, state.word());
    return switch (state) {
      case MoveState.Asked() -> worded;
      case MoveState.SignedOut(Confirmation out) -> out(worded, out);
      case MoveState.Done(Confirmation out, Confirmation in, LocalDate day) ->
          out(worded, out).with(IN_BY, in.by()).with(IN_AT, in.at()).with(DAY, day);
      case MoveState.Refused(Confirmation by, String reason) ->
          closed(worded, by).with(WHY, reason);
      case MoveState.Withdrawn(Confirmation by) -> closed(worded, by);
    };
  }

  static MoveState read(Item item) {
    String word = item.get(STATE);
    return switch (word) {
      case "asked" -> new MoveState.Asked();
      case "signed-out" -> new MoveState.SignedOut(out(item));
      case "done" ->
          new MoveState.Done(
              out(item), new Confirmation(item.get(IN_BY), item.get(IN_AT)), item.get(DAY));
      case "refused" -> new MoveState.Refused(closed(item), item.get(WHY));
      case "withdrawn" -> new MoveState.Withdrawn(closed(item));
      default -> throw new IllegalStateException("unknown state " + word);
    };
  }

  private static Item out(Item item, Confirmation out) {
    return item.with(OUT_BY, out.by()).with(OUT_AT, out.at());
  }

  private static Confirmation out(Item item) {
    return new Confirmation(item.get(OUT_BY), item.get(OUT_AT));
  }

  private static Item closed(Item item, Confirmation by) {
    return item.with(CLOSED_BY, by.by()).with(CLOSED_AT, by.at());
  }

  private static Confirmation closed(Item item) {
    return new Confirmation(item.get(CLOSED_BY), item.get(CLOSED_AT));
  }

  private static Attribute<PersonId> person(String name) {
    return Attribute.text(name, PersonId::value, PersonId::new);
  }

  private static Attribute<Instant> instant(String name) {
    return Attribute.text(name, Instant::toString, Instant::parse);
  }
}
