package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;

/**
 * Hours of one person, as far as they have come.
 *
 * @param record its id
 * @param person who served
 * @param servedIn the community whose workers look at it
 * @param community whose account it posts to
 * @param colour of that account
 * @param item the code of the service item
 * @param capacity as what the person served
 * @param start inclusive
 * @param end exclusive
 * @param minutes how long
 * @param grade how it is evidenced
 * @param enteredBy the person who entered it
 * @param enteredAt when
 * @param session the session or sheet it belongs to; empty if none
 * @param place where it took place; empty if not told
 * @param note what else the entry says; empty if nothing, and for officers, since it may name
 *     people
 * @param proof what the volunteer told as proof; empty if nothing, and for officers
 * @param beneficiaries how often somebody was served, as person-times: never added to persons
 * @param override rules set aside for it by whoever entered it, if any are
 * @param needsSecond whether it needs a second reviewer
 * @param state {@code pending}, {@code awaiting-second}, {@code confirmed}, {@code awarded}, {@code
 *     reversed}, {@code rejected} or {@code withdrawn}
 * @param words who decided about it so far, in their order
 * @param reason why it was rejected, if it was
 * @param line the number of its line in the passbook, once it is awarded
 * @param reversal the number of the line that takes it back, if one does
 * @param corrects the record in whose place it stands, if it is a correction
 * @param correction what its volunteer says is wrong with it, if they do
 */
@Serdeable
record RecordView(
    String record,
    String person,
    String servedIn,
    String community,
    Colour colour,
    String item,
    Capacity capacity,
    OffsetDateTime start,
    OffsetDateTime end,
    long minutes,
    EvidenceGrade grade,
    String enteredBy,
    OffsetDateTime enteredAt,
    String session,
    String place,
    String note,
    String proof,
    long beneficiaries,
    Optional<OverrideView> override,
    boolean needsSecond,
    String state,
    List<WordView> words,
    Optional<String> reason,
    Optional<Long> line,
    Optional<Long> reversal,
    Optional<String> corrects,
    Optional<CorrectionMark> correction) {

  /**
   * Somebody's word on a record.
   *
   * @param by the person
   * @param at when
   */
  @Serdeable
  record WordView(String by, OffsetDateTime at) {
    static WordView of(Confirmation word, ZoneId zone) {
      return new WordView(word.by().value(), word.at().atZone(zone).toOffsetDateTime());
    }
  }

  /** The whole view, with times in {@code zone}. */
  static RecordView of(ServiceRecord record, Optional<CorrectionMark> correction, ZoneId zone) {
    return new RecordView(
        record.id().toString(),
        record.person().value(),
        record.servedIn().value(),
        record.account().community().value(),
        record.account().colour(),
        record.item(),
        record.capacity(),
        offset(record.time().start(), zone),
        offset(record.time().end(), zone),
        record.time().minutes(),
        record.grade(),
        record.entry().by().value(),
        record.entry().at().atZone(zone).toOffsetDateTime(),
        record.entry().session(),
        record.entry().place(),
        record.entry().note(),
        record.entry().particulars().proof(),
        record.entry().particulars().beneficiaries(),
        record.entry().particulars().waiver().map(OverrideView::of),
        record.needsSecond(),
        record.state().word(),
        words(record.state()).stream().map(word -> WordView.of(word, zone)).toList(),
        record.state() instanceof RecordState.Rejected(_, String reason)
            ? Optional.of(reason)
            : Optional.empty(),
        line(record.state()),
        record.state() instanceof RecordState.Reversed(_, _, _, long reversal)
            ? Optional.of(reversal)
            : Optional.empty(),
        record.entry().particulars().corrects().map(RecordId::toString),
        correction);
  }

  private static Optional<Long> line(RecordState state) {
    return switch (state) {
      case RecordState.Awarded(_, _, long line) -> Optional.of(line);
      case RecordState.Reversed(_, _, long line, _) -> Optional.of(line);
      case RecordState.Pending(),
          RecordState.AwaitingSecond(_),
          RecordState.Confirmed(_, _),
          RecordState.Rejected(_, _),
          RecordState.Withdrawn(_) ->
          Optional.empty();
    };
  }

  private static OffsetDateTime offset(LocalDateTime local, ZoneId zone) {
    return local.atZone(zone).toOffsetDateTime();
  }

  private static List<Confirmation> words(RecordState state) {
    return switch (state) {
      case RecordState.Pending() -> List.of();
      case RecordState.AwaitingSecond(Confirmation first) -> List.of(first);
      case RecordState.Confirmed(Confirmation first, Optional<Confirmation> second) ->
          both(first, second);
      case RecordState.Awarded(Confirmation first, Optional<Confirmation> second, long _) ->
          both(first, second);
      case RecordState.Reversed(
              Confirmation first,
              Optional<Confirmation> second,
              long _,
              long _) ->
          both(first, second);
      case RecordState.Rejected(Confirmation word, String _) -> List.of(word);
      case RecordState.Withdrawn(Confirmation word) -> List.of(word);
    };
  }

  private static List<Confirmation> both(Confirmation first, Optional<Confirmation> second) {
    return second.map(word -> List.of(first, word)).orElseGet(() -> List.of(first));
  }
}
