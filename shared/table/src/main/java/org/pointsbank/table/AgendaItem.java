package org.pointsbank.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.activity.Agenda;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the sessions that lie ahead of a person lie in the table: {@code PERSON#<p> | AGENDA}. Its
 * version is what makes the check for clashes hold inside the transaction.
 */
public final class AgendaItem {
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<SessionId> SESSION =
      Attribute.text("session", SessionId::toString, SessionId::parse);
  private static final Attribute<List<Agenda.Appointment>> APPOINTMENTS =
      Attribute.list("appointments", AgendaItem::appointment, AgendaItem::appointment);

  private AgendaItem() {}

  /** Where the agenda of a person lies. */
  public static Key keyOf(PersonId person) {
    return new Key("PERSON#" + person.value(), "AGENDA");
  }

  /** The agenda as an item. */
  public static Item write(Agenda agenda) {
    return Item.at(keyOf(agenda.person()), "agenda")
        .with(APPOINTMENTS, agenda.appointments())
        .with(Item.VERSION, agenda.version());
  }

  /** The item as an agenda; no item is an empty one. */
  public static Agenda read(PersonId person, Optional<Item> item) {
    return item.map(found -> new Agenda(person, found.get(APPOINTMENTS), found.version()))
        .orElseGet(() -> Agenda.empty(person));
  }

  /** Writes the agenda over the one it was made of by one step, or as the first. */
  public static Transaction save(Agenda agenda) {
    return agenda.version() == 1
        ? Transaction.EMPTY.create(write(agenda))
        : Transaction.EMPTY.replace(write(agenda), agenda.version() - 1);
  }

  private static Map<String, AttributeValue> appointment(Agenda.Appointment appointment) {
    return Fields.NONE
        .with(COMMUNITY, appointment.community())
        .with(SESSION, appointment.session())
        .attributes();
  }

  private static Agenda.Appointment appointment(Fields fields) {
    return new Agenda.Appointment(fields.get(COMMUNITY), fields.get(SESSION));
  }
}
