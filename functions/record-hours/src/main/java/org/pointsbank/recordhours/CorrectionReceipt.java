package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.correction.Correction;

/**
 * What became of a correction just now. It is kept under the idempotency key, so it holds no text
 * that somebody wrote.
 *
 * @param record the record that is said to be wrong
 * @param person who served
 * @param servedIn the community whose workers decide
 * @param state how far it has come
 * @param correctedBy the record that stands in its place, if it was upheld
 */
@Serdeable
record CorrectionReceipt(
    String record, String person, String servedIn, String state, Optional<String> correctedBy) {
  static CorrectionReceipt of(Correction correction) {
    return new CorrectionReceipt(
        correction.record().toString(),
        correction.person().value(),
        correction.servedIn().value(),
        correction.state().word(),
        CorrectionMark.of(correction).correctedBy());
  }
}
