package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.Waiver;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a service record lies in the table: {@code PERSON#<p> | HOURS#<date>#<unique>}. While
 * somebody must still do something about it, it stands in a queue.
 */
public final class ServiceRecordItem {
  /** What the event filter of the template asks for. */
  public static final String KIND = "service-record";

  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<RecordId> RECORD =
      Attribute.text("record", RecordId::toString, RecordId::parse);
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<CommunityId> SERVED_IN =
      Attribute.text("servedIn", CommunityId::value, CommunityId::new);
  private static final Attribute<String> SERVICE_ITEM = Attribute.text("item");
  private static final Attribute<Capacity> CAPACITY =
      Attribute.text("capacity", Capacity::name, Capacity::valueOf);
  private static final Attribute<LocalDateTime> START =
      Attribute.text("start", LocalDateTime::toString, LocalDateTime::parse);
  private static final Attribute<LocalDateTime> END =
      Attribute.text("end", LocalDateTime::toString, LocalDateTime::parse);
  private static final Attribute<EvidenceGrade> GRADE =
      Attribute.text("grade", EvidenceGrade::name, EvidenceGrade::valueOf);
  private static final Attribute<PersonId> ENTERED_BY =
      Attribute.text("enteredBy", PersonId::value, PersonId::new);
  private static final Attribute<Instant> ENTERED_AT =
      Attribute.text("enteredAt", Instant::toString, Instant::parse);
  private static final Attribute<String> SESSION = Attribute.text("session");
  private static final Attribute<String> PLACE = Attribute.text("place");
  private static final Attribute<String> NOTE = Attribute.text("note");
  private static final Attribute<ImportId> SHEET =
      Attribute.text("sheet", ImportId::value, ImportId::new);
  private static final Attribute<String> PROOF = Attribute.text("proof");
  private static final Attribute<Long> BENEFICIARIES = Attribute.whole("beneficiaries");
  private static final Attribute<Waiver> WAIVER =
      Attribute.nested("waiver", ServiceRecordItem::waiver, ServiceRecordItem::waiver);
  private static final Attribute<List<String>> OVERLAPS = Attribute.texts("overlaps");
  private static final Attribute<Boolean> TOO_OLD = Attribute.flag("tooOld");
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<RecordId> CORRECTS =
      Attribute.text("corrects", RecordId::toString, RecordId::parse);
  private static final Attribute<Boolean> NEEDS_SECOND = Attribute.flag("needsSecond");

  private ServiceRecordItem() {}

  /** Where a record lies. */
  public static Key keyOf(PersonId person, RecordId record) {
    return new Key("PERSON#" + person.value(), "HOURS#" + record.date() + "#" + record.unique());
  }

  /** All records of a person, oldest service first. */
  public static Slice of(PersonId person) {
    return Slice.prefix("PERSON#" + person.value(), "HOURS#");
  }

  /** The records of a person of services on {@code day} and later. */
  public static Slice since(PersonId person, LocalDate day) {
    return Slice.range("PERSON#" + person.value(), "HOURS#" + day, "HOURS#" + Slice.LAST);
  }

  /** A person's records on the days of {@code period}. */
  public static Slice within(PersonId person, Period period) {
    return Slice.range(
        "PERSON#" + person.value(),
        "HOURS#" + period.start(),
        "HOURS#" + period.lastDay() + "#" + Slice.LAST);
  }

  /** The queue in which a community's workers find what is pending. */
  public static String pendingQueue(CommunityId servedIn) {
    return "PENDING#" + servedIn.value();
  }

  /** The queue in which a community's workers find what waits for a second reviewer. */
  public static String secondQueue(CommunityId servedIn) {
    return "SECOND#" + servedIn.value();
  }

  /** The queue of a community's records that are confirmed and not yet awarded. */
  public static String confirmedQueue(CommunityId community) {
    return "CONFIRMED#" + community.value();
  }

  /** What stands in that queue of services in {@code quarter}, oldest first. */
  public static Slice confirmedIn(CommunityId community, Quarter quarter) {
    return Slice.range(
        confirmedQueue(community),
        "HOURS#" + quarter.start(),
        "HOURS#" + quarter.lastDay() + "#" + Slice.LAST);
  }

  /** The record as an item. */
  public static Item write(ServiceRecord record) {
    Item item =
        Item.at(keyOf(record.person(), record.id()), KIND)
            .with(PERSON, record.person())
            .with(RECORD, record.id())
            .with(COMMUNITY, record.account().community())
            .with(SERVED_IN, record.servedIn())
            .with(SERVICE_ITEM, record.item())
            .with(CAPACITY, record.capacity())
            .with(START, record.time().start())
            .with(END, record.time().end())
            .with(GRADE, record.grade())
            .with(ENTERED_BY, record.entry().by())
            .with(ENTERED_AT, record.entry().at())
            .with(SESSION, record.entry().session())
            .with(PLACE, record.entry().place())
            .with(NOTE, record.entry().note())
            .withAny(SHEET, record.entry().sheet())
            .with(NEEDS_SECOND, record.needsSecond())
            .withAny(Item.QUEUE, queue(record))
            .with(Item.VERSION, record.version());
    return RecordStateFields.write(particulars(item, record.entry().particulars()), record.state());
  }

  /** What few records have leaves no trace in the others. */
  private static Item particulars(Item item, ServiceRecord.Particulars particulars) {
    return item.withAny(PROOF, Optional.of(particulars.proof()).filter(text -> !text.isEmpty()))
        .withAny(BENEFICIARIES, Optional.of(particulars.beneficiaries()).filter(count -> count > 0))
        .withAny(WAIVER, particulars.waiver())
        .withAny(CORRECTS, particulars.corrects());
  }

  private static ServiceRecord.Particulars particulars(Item item) {
    return new ServiceRecord.Particulars(
        item.find(PROOF).orElse(""),
        item.find(BENEFICIARIES).orElse(0L),
        item.find(WAIVER),
        item.find(CORRECTS));
  }

  private static Map<String, AttributeValue> waiver(Waiver waiver) {
    return Fields.NONE
        .with(OVERLAPS, waiver.overlaps().stream().map(RecordId::toString).toList())
        .with(TOO_OLD, waiver.tooOld())
        .with(REASON, waiver.reason())
        .attributes();
  }

  private static Waiver waiver(Fields fields) {
    return new Waiver(
        fields.get(OVERLAPS).stream().map(RecordId::parse).toList(),
        fields.get(TOO_OLD),
        fields.get(REASON));
  }

  private static Optional<String> queue(ServiceRecord record) {
    return switch (record.state()) {
      case RecordState.Pending() -> Optional.of(pendingQueue(record.servedIn()));
      case RecordState.AwaitingSecond(_) -> Optional.of(secondQueue(record.servedIn()));
      case RecordState.Confirmed(_, _) -> Optional.of(confirmedQueue(record.account().community()));
      case RecordState.Awarded(_, _, _),
          RecordState.Reversed(_, _, _, _),
          RecordState.Rejected(_, _),
          RecordState.Withdrawn(_) ->
          Optional.empty();
    };
  }

  /** The item as a record. */
  public static ServiceRecord read(Item item) {
    PersonId person = item.get(PERSON);
    Capacity capacity = item.get(CAPACITY);
    return new ServiceRecord(
        item.get(RECORD),
        person,
        new AccountId(item.get(COMMUNITY), capacity.colour(), person),
        item.get(SERVED_IN),
        item.get(SERVICE_ITEM),
        capacity,
        new Interval(item.get(START), item.get(END)),
        item.get(GRADE),
        new ServiceRecord.Entry(
            item.get(ENTERED_BY),
            item.get(ENTERED_AT),
            item.get(SESSION),
            item.get(PLACE),
            item.get(NOTE),
            item.find(SHEET),
            particulars(item)),
        item.get(NEEDS_SECOND),
        RecordStateFields.read(item),
        item.version());
  }
}
