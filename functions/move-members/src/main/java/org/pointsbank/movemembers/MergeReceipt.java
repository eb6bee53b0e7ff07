package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.merge.Merge;
import org.pointsbank.domain.merge.MergeState;

/**
 * What came of a word on a proposal that two people are one; no personal data.
 *
 * @param merge its id
 * @param keep as whom the other one goes on
 * @param drop the other one
 * @param state {@code proposed}, {@code done} or {@code refused}
 * @param day the first day on which the two are one, once it is done
 */
@Serdeable
record MergeReceipt(String merge, String keep, String drop, String state, Optional<LocalDate> day) {
  static MergeReceipt of(Merge merge) {
    Optional<LocalDate> day =
        merge.state() instanceof MergeState.Done(_, LocalDate first)
            ? Optional.of(first)
            : Optional.empty();
    return new MergeReceipt(
        merge.id().value(), merge.keep().value(), merge.drop().value(), merge.state().word(), day);
  }
}
