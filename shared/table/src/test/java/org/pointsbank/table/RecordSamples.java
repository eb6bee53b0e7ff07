package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.Waiver;

/** Service records in each state, a person's day, and first answers. */
final class RecordSamples {
  private static final RecordId RECORD =
      new RecordId(PassbookSamples.SERVED, PeopleSamples.id("401"));
  private static final Interval TIME =
      new Interval(LocalDateTime.of(2026, 9, 2, 9, 0, 0), LocalDateTime.of(2026, 9, 2, 10, 35, 0));
  private static final Confirmation FIRST =
      new Confirmation(PeopleSamples.LIN, Instant.parse("2026-09-03T02:00:00Z"));
  private static final Confirmation SECOND =
      new Confirmation(PeopleSamples.CHEN, Instant.parse("2026-09-04T02:00:00Z"));

  private RecordSamples() {}

  static List<ItemSample> all() {
    return Stream.concat(
            records(), Stream.of(imported(), overridden(), correcting(), day(), done(), refused()))
        .toList();
  }

  private static Stream<ItemSample> records() {
    return Stream.of(
            new RecordState.Pending(),
            new RecordState.AwaitingSecond(FIRST),
            new RecordState.Confirmed(FIRST, Optional.of(SECOND)),
            new RecordState.Awarded(FIRST, Optional.empty(), 2),
            new RecordState.Reversed(FIRST, Optional.of(SECOND), 2, 3),
            new RecordState.Rejected(FIRST, "未签到"),
            new RecordState.Withdrawn(SECOND))
        .map(RecordSamples::record);
  }

  private static ItemSample record(RecordState state) {
    ServiceRecord record = in(state, "锦坤园中心广场", "");
    return ItemSample.of(
        "service-record-" + state.word(),
        record,
        ServiceRecordItem.write(record),
        ServiceRecordItem::read);
  }

  private static ItemSample imported() {
    ServiceRecord one = in(new RecordState.Pending(), "", "锦坤园-W1");
    ServiceRecord record =
        new ServiceRecord(
            one.id(),
            one.person(),
            one.account(),
            one.servedIn(),
            one.item(),
            one.capacity(),
            one.time(),
            one.grade(),
            new ServiceRecord.Entry(
                one.entry().by(),
                one.entry().at(),
                one.entry().session(),
                one.entry().place(),
                one.entry().note(),
                Optional.of(new ImportId("01900000-0000-7000-8000-000000000701"))),
            one.needsSecond(),
            one.state(),
            one.version());
    return ItemSample.of(
        "service-record-imported",
        record,
        ServiceRecordItem.write(record),
        ServiceRecordItem::read);
  }

  private static ItemSample overridden() {
    ServiceRecord one = in(new RecordState.Pending(), "", "");
    Waiver waiver =
        new Waiver(
            List.of(new RecordId(PassbookSamples.SERVED, PeopleSamples.id("402"))), true, "补录");
    ServiceRecord record =
        new ServiceRecord(
            one.id(),
            one.person(),
            one.account(),
            one.servedIn(),
            one.item(),
            one.capacity(),
            one.time(),
            one.grade(),
            one.entry().with(new ServiceRecord.Particulars("门岗照片", 40, Optional.of(waiver))),
            one.needsSecond(),
            one.state(),
            one.version());
    return ItemSample.of(
        "service-record-overridden",
        record,
        ServiceRecordItem.write(record),
        ServiceRecordItem::read);
  }

  private static ItemSample correcting() {
    ServiceRecord one = in(new RecordState.Confirmed(FIRST, Optional.empty()), "", "");
    RecordId old = new RecordId(PassbookSamples.SERVED, PeopleSamples.id("402"));
    ServiceRecord record =
        new ServiceRecord(
            one.id(),
            one.person(),
            one.account(),
            one.servedIn(),
            one.item(),
            one.capacity(),
            one.time(),
            one.grade(),
            one.entry().with(one.entry().particulars().correcting(old)),
            one.needsSecond(),
            one.state(),
            one.version());
    return ItemSample.of(
        "service-record-correcting",
        record,
        ServiceRecordItem.write(record),
        ServiceRecordItem::read);
  }

  static ServiceRecord in(RecordState state, String place, String note) {
    return new ServiceRecord(
        RECORD,
        PeopleSamples.WANG,
        PassbookSamples.ACCOUNT,
        PeopleSamples.COMMUNITY,
        "H02",
        Capacity.RESIDENT,
        TIME,
        EvidenceGrade.SHEET,
        new ServiceRecord.Entry(
            PeopleSamples.CHEN, Instant.parse("2026-09-02T08:00:00Z"), "周三行动日", place, note),
        true,
        state,
        2);
  }

  private static ItemSample day() {
    PersonDay day = PersonDay.free(PeopleSamples.WANG, PassbookSamples.SERVED).take(RECORD, TIME);
    return ItemSample.of(
        "person-day",
        day,
        PersonDayItem.write(day),
        item -> PersonDayItem.read(day.person(), day.date(), Optional.of(item)));
  }

  private static ItemSample done() {
    return first(
        "idempotency-done",
        new IdempotencyItem.First.Done("0af3", "{\"record\":\"" + RECORD + "\"}"));
  }

  private static ItemSample refused() {
    return first(
        "idempotency-refused",
        new IdempotencyItem.First.Refused("0af3", "WRONG_STATE", Map.of("state", "awarded")));
  }

  private static ItemSample first(String name, IdempotencyItem.First first) {
    Key key = IdempotencyItem.keyOf(PeopleSamples.CHEN, "2026-10-01-0001");
    return ItemSample.of(name, first, IdempotencyItem.write(key, first), IdempotencyItem::read);
  }
}
