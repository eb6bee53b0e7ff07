package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.correction.Correction;
import org.pointsbank.domain.correction.CorrectionState;

/**
 * What a volunteer says is wrong with a record, and what was decided.
 *
 * @param record which one
 * @param person who served
 * @param servedIn the community whose workers decide
 * @param item what it should say: the code of the service item
 * @param capacity likewise: as what the person served
 * @param start likewise: inclusive
 * @param end likewise: exclusive
 * @param place likewise: where; empty if not told
 * @param reason what was wrong; empty for officers, since it may name people
 * @param enteredBy who asked for it
 * @param enteredAt when
 * @param state {@code open}, {@code upheld}, {@code refused} or {@code withdrawn}
 * @param decidedBy who decided or took it back, if anybody has
 * @param decidedAt when
 * @param decision why it was decided so; empty for officers
 * @param correctedBy the record that stands in its place, if it was upheld
 */
@Serdeable
record CorrectionView(
    String record,
    String person,
    String servedIn,
    String item,
    Capacity capacity,
    OffsetDateTime start,
    OffsetDateTime end,
    String place,
    String reason,
    String enteredBy,
    OffsetDateTime enteredAt,
    String state,
    Optional<String> decidedBy,
    Optional<OffsetDateTime> decidedAt,
    Optional<String> decision,
    Optional<String> correctedBy) {

  /** The view in {@code zone}, for somebody who may read free texts, or not. */
  static CorrectionView of(Correction correction, ZoneId zone, boolean texts) {
    Correction.Wanted wanted = correction.wanted();
    Optional<Confirmation> decided = decided(correction.state());
    return new CorrectionView(
        correction.record().toString(),
        correction.person().value(),
        correction.servedIn().value(),
        wanted.item(),
        wanted.capacity(),
        offset(wanted.time().start(), zone),
        offset(wanted.time().end(), zone),
        wanted.place(),
        texts ? correction.reason() : "",
        correction.entered().by().value(),
        correction.entered().at().atZone(zone).toOffsetDateTime(),
        correction.state().word(),
        decided.map(word -> word.by().value()),
        decided.map(word -> word.at().atZone(zone).toOffsetDateTime()),
        decision(correction.state()).map(why -> texts ? why : ""),
        CorrectionMark.of(correction).correctedBy());
  }

  private static OffsetDateTime offset(LocalDateTime local, ZoneId zone) {
    return local.atZone(zone).toOffsetDateTime();
  }

  private static Optional<Confirmation> decided(CorrectionState state) {
    return switch (state) {
      case CorrectionState.Open() -> Optional.empty();
      case CorrectionState.Upheld(Confirmation by, _, _) -> Optional.of(by);
      case CorrectionState.Refused(Confirmation by, _) -> Optional.of(by);
      case CorrectionState.Withdrawn(Confirmation by) -> Optional.of(by);
    };
  }

  private static Optional<String> decision(CorrectionState state) {
    return switch (state) {
      case CorrectionState.Upheld(_, String reason, _) -> Optional.of(reason);
      case CorrectionState.Refused(_, String reason) -> Optional.of(reason);
      case CorrectionState.Open(), CorrectionState.Withdrawn(_) -> Optional.empty();
    };
  }
}
