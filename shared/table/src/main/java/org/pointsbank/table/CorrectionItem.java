package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDateTime;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.correction.Correction;
import org.pointsbank.domain.correction.CorrectionState;

/**
 * How a correction lies in the table: {@code PERSON#<p> | CORRECTION#<date>#<unique>} of its
 * record, so that a record has one; in a queue while it is open.
 */
public final class CorrectionItem {
  private static final String PREFIX = "CORRECTION#";
  private static final Attribute<PersonId> PERSON = person("person");
  private static final Attribute<RecordId> RECORD = record("record");
  private static final Attribute<CommunityId> SERVED_IN =
      Attribute.text("servedIn", CommunityId::value, CommunityId::new);
  private static final Attribute<String> SERVICE_ITEM = Attribute.text("item");
  private static final Attribute<Capacity> CAPACITY =
      Attribute.text("capacity", Capacity::name, Capacity::valueOf);
  private static final Attribute<LocalDateTime> START =
      Attribute.text("start", LocalDateTime::toString, LocalDateTime::parse);
  private static final Attribute<LocalDateTime> END =
      Attribute.text("end", LocalDateTime::toString, LocalDateTime::parse);
  private static final Attribute<String> PLACE = Attribute.text("place");
  private static final Attribute<PersonId> ENTERED_BY = person("enteredBy");
  private static final Attribute<Instant> ENTERED_AT = instant("enteredAt");
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<PersonId> BY = person("decidedBy");
  private static final Attribute<Instant> AT = instant("decidedAt");
  private static final Attribute<String> WHY = Attribute.text("decidedWhy");
  private static final Attribute<RecordId> CORRECTED = record("corrected");

  private CorrectionItem() {}

  /** Where the correction of a record lies. */
  public static Key keyOf(PersonId person, RecordId record) {
    return new Key("PERSON#" + person.value(), PREFIX + record.date() + "#" + record.unique());
  }

  /** All corrections of a person's records, by day. */
  public static Slice of(PersonId person) {
    return Slice.prefix("PERSON#" + person.value(), PREFIX);
  }

  /** Those of a community that nobody has decided about, oldest service first. */
  public static Slice waiting(CommunityId servedIn) {
    return Slice.prefix(queue(servedIn), PREFIX);
  }

  private static String queue(CommunityId servedIn) {
    return "CORRECTIONS#" + servedIn.value();
  }

  /** Writes the correction over the one it was made of by one step, or as the first. */
  public static Transaction save(Correction correction) {
    return correction.version() == 1
        ? Transaction.EMPTY.create(write(correction))
        : Transaction.EMPTY.replace(write(correction), correction.version() - 1);
  }

  /** The correction as an item. */
  public static Item write(Correction correction) {
    Correction.Wanted wanted = correction.wanted();
    Item item =
        Item.at(keyOf(correction.person(), correction.record()), "correction")
            .with(PERSON, correction.person())
            .with(RECORD, correction.record())
            .with(SERVED_IN, correction.servedIn())
            .with(SERVICE_ITEM, wanted.item())
            .with(CAPACITY, wanted.capacity())
            .with(START, wanted.time().start())
            .with(END, wanted.time().end())
            .with(PLACE, wanted.place())
            .with(ENTERED_BY, correction.entered().by())
            .with(ENTERED_AT, correction.entered().at())
            .with(REASON, correction.reason())
            .with(STATE, correction.state().word())
            .with(Item.VERSION, correction.version());
    return switch (correction.state()) {
      case CorrectionState.Open() -> item.with(Item.QUEUE, queue(correction.servedIn()));
      case CorrectionState.Upheld(Confirmation by, String why, RecordId corrected) ->
          decided(item, by).with(WHY, why).with(CORRECTED, corrected);
      case CorrectionState.Refused(Confirmation by, String why) -> decided(item, by).with(WHY, why);
      case CorrectionState.Withdrawn(Confirmation by) -> decided(item, by);
    };
  }

  private static Item decided(Item item, Confirmation by) {
    return item.with(BY, by.by()).with(AT, by.at());
  }

  /** The item as a correction. */
  public static Correction read(Item item) {
    return new Correction(
        item.get(PERSON),
        item.get(RECORD),
        item.get(SERVED_IN),
        new Correction.Wanted(
            item.get(SERVICE_ITEM),
            item.get(CAPACITY),
            new Interval(item.get(START), item.get(END)),
            item.get(PLACE)),
        new Confirmation(item.get(ENTERED_BY), item.get(ENTERED_AT)),
        item.get(REASON),
        state(item),
        item.version());
  }

  private static CorrectionState state(Item item) {
    String word = item.get(STATE);
    return switch (word) {
      case "open" -> new CorrectionState.Open();
      case "upheld" -> new CorrectionState.Upheld(by(item), item.get(WHY), item.get(CORRECTED));
      case "refused" -> new CorrectionState.Refused(by(item), item.get(WHY));
      case "withdrawn" -> new CorrectionState.Withdrawn(by(item));
      default -> throw new IllegalStateException("unknown state " + word);
    };
  }

  private static Confirmation by(Item item) {
    return new Confirmation(item.get(BY), item.get(AT));
  }

  private static Attribute<PersonId> person(String name) {
    return Attribute.text(name, PersonId::value, PersonId::new);
  }

  private static Attribute<RecordId> record(String name) {
    return Attribute.text(name, RecordId::toString, RecordId::parse);
  }

  private static Attribute<Instant> instant(String name) {
    return Attribute.text(name, Instant::toString, Instant::parse);
  }
}
