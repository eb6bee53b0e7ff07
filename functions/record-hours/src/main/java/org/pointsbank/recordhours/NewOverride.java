package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.Waiver;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/**
 * Rules to be set aside for one record, under the name of the worker who enters it.
 *
 * @param overlaps ids of the records with which it may share time; at most 10
 * @param tooOld whether it may lie further back than the limit; not if not told
 * @param reason 1 to 200 characters
 */
@Serdeable
record NewOverride(Optional<List<String>> overlaps, Optional<Boolean> tooOld, String reason) {
  private static final int MOST_OVERLAPS = 10;

  /**
   * What is to be set aside.
   *
   * @throws BadInput naming the field that cannot be
   */
  Waiver waiver() {
    List<String> named = overlaps.orElse(List.of());
    if (named.size() > MOST_OVERLAPS) {
      throw BadInput.at("/override/overlaps", ProblemCode.INVALID_VALUE);
    }
    return new Waiver(
        named.stream().map(NewOverride::record).toList(),
        tooOld.orElse(false),
        ShortText.said("/override/reason", reason));
  }

  private static RecordId record(String text) {
    try {
      return RecordId.parse(text);
    } catch (IllegalArgumentException e) {
      throw BadInput.at("/override/overlaps", ProblemCode.INVALID_VALUE);
    }
  }
}
