package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.Waiver;

/**
 * Rules that the person who entered a record set aside for it.
 *
 * @param overlaps ids of the records with which it shares time
 * @param tooOld whether it lies further back than the limit
 * @param reason why; empty for officers, since it may name people
 */
@Serdeable
record OverrideView(List<String> overlaps, boolean tooOld, String reason) {
  static OverrideView of(Waiver waiver) {
    return new OverrideView(
        waiver.overlaps().stream().map(RecordId::toString).toList(),
        waiver.tooOld(),
        waiver.reason());
  }
}
