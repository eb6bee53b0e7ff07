package org.pointsbank.table;

import java.time.Instant;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.round.Appointment;
import org.pointsbank.domain.round.AppointmentState;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Visit;

/**
 * How an appointment lies in the table: {@code ROUND#<c>#<half> | APPOINTMENT#<order>}, replaced
 * under its version.
 */
public final class AppointmentItem {
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<Instant> ORDERED_AT = time("orderedAt");
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<Instant> VISIT_AT = time("visitAt");
  private static final Attribute<String> PLACE = Attribute.text("place");
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> SAID_AT = time("saidAt");
  private static final Attribute<String> WISH = Attribute.text("wish");
  private static final String PREFIX = "APPOINTMENT#";

  private AppointmentItem() {}

  /** Where the appointment of an order lies. */
  public static Key keyOf(RoundId round, OrderId order) {
    return new Key(RoundItem.partition(round), PREFIX + order.value());
  }

  /** Writes the appointment over the one it was made of by one step, or as the first. */
  public static Transaction save(Appointment appointment) {
    return appointment.version() == 1
        ? Transaction.EMPTY.create(write(appointment))
        : Transaction.EMPTY.replace(write(appointment), appointment.version() - 1);
  }

  /** The appointment as an item. */
  public static Item write(Appointment appointment) {
    AppointmentState state = appointment.state();
    Item item =
        Item.at(keyOf(appointment.round(), appointment.order()), "appointment")
            .with(PERSON, appointment.person())
            .with(ORDERED_AT, appointment.orderedAt())
            .with(STATE, state.word())
            .with(VISIT_AT, state.visit().at())
            .with(PLACE, state.visit().place())
            .with(BY, state.by())
            .with(SAID_AT, state.saidAt())
            .with(Item.VERSION, appointment.version());
    return state instanceof AppointmentState.Declined declined
        ? item.with(WISH, declined.wish())
        : item;
  }

  /** The item as an appointment. */
  public static Appointment read(Item item) {
    return new Appointment(
        RoundItem.roundOf(item.key()),
        new OrderId(item.key().sk().substring(PREFIX.length())),
        item.get(PERSON),
        item.get(ORDERED_AT),
        state(item),
        item.version());
  }

  private static AppointmentState state(Item item) {
    Visit visit = new Visit(item.get(VISIT_AT), item.get(PLACE));
    PersonId by = item.get(BY);
    Instant at = item.get(SAID_AT);
    String state = item.get(STATE);
    return switch (state) {
      case "proposed" -> new AppointmentState.Proposed(visit, by, at);
      case "declined" -> new AppointmentState.Declined(visit, by, at, item.get(WISH));
      case "agreed" -> new AppointmentState.Agreed(visit, by, at);
      case "delivered" -> new AppointmentState.Delivered(visit, by, at);
      default -> throw new IllegalStateException("unknown state of an appointment: " + state);
    };
  }

  private static Attribute<Instant> time(String name) {
    return Attribute.text(name, Instant::toString, Instant::parse);
  }
}
