package org.pointsbank.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a person's day lies in the table: {@code PERSON#<p> | DAY#<date>}. Its version is what makes
 * the check for overlaps hold inside the transaction.
 */
public final class PersonDayItem {
  private static final Attribute<RecordId> RECORD =
      Attribute.text("record", RecordId::toString, RecordId::parse);
  private static final Attribute<LocalDateTime> START =
      Attribute.text("start", LocalDateTime::toString, LocalDateTime::parse);
  private static final Attribute<LocalDateTime> END =
      Attribute.text("end", LocalDateTime::toString, LocalDateTime::parse);
  private static final Attribute<List<PersonDay.Taken>> TAKEN =
      Attribute.list("taken", PersonDayItem::taken, PersonDayItem::taken);

  private PersonDayItem() {}

  /** Where a day of a person lies. */
  public static Key keyOf(PersonId person, LocalDate date) {
    return new Key("PERSON#" + person.value(), "DAY#" + date);
  }

  /** The day as an item. */
  public static Item write(PersonDay day) {
    return Item.at(keyOf(day.person(), day.date()), "day")
        .with(TAKEN, day.taken())
        .with(Item.VERSION, day.version());
  }

  /** The item as a day; no item is a free day. */
  public static PersonDay read(PersonId person, LocalDate date, Optional<Item> item) {
    return item.map(found -> new PersonDay(person, date, found.get(TAKEN), found.version()))
        .orElseGet(() -> PersonDay.free(person, date));
  }

  /** Writes the day over the one it was made of by one step, or as the first. */
  public static Transaction save(PersonDay day) {
    return day.version() == 1
        ? Transaction.EMPTY.create(write(day))
        : Transaction.EMPTY.replace(write(day), day.version() - 1);
  }

  private static Map<String, AttributeValue> taken(PersonDay.Taken taken) {
    return Fields.NONE
        .with(RECORD, taken.record())
        .with(START, taken.time().start())
        .with(END, taken.time().end())
        .attributes();
  }

  private static PersonDay.Taken taken(Fields fields) {
    return new PersonDay.Taken(
        fields.get(RECORD), new Interval(fields.get(START), fields.get(END)));
  }
}
