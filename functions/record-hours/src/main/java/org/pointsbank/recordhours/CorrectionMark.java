package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.correction.Correction;
import org.pointsbank.domain.correction.CorrectionState;

/**
 * What a record shows of its correction.
 *
 * @param state {@code open}, {@code upheld}, {@code refused} or {@code withdrawn}
 * @param correctedBy the record that stands in its place, if it was upheld
 */
@Serdeable
record CorrectionMark(String state, Optional<String> correctedBy) {
  static CorrectionMark of(Correction correction) {
    return new CorrectionMark(
        correction.state().word(),
        correction.state() instanceof CorrectionState.Upheld upheld
            ? Optional.of(upheld.corrected().toString())
            : Optional.empty());
  }
}
