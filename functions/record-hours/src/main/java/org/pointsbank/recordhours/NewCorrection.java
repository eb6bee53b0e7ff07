package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.correction.Correction;
import org.pointsbank.lambda.BodyText;

/**
 * What is wrong with a record, and what it should say; what is left out stays as it is.
 *
 * @param item the code of the service item, as the catalogue has it
 * @param capacity as what the person served; held on that day
 * @param start local date and time, {@code 2026-09-02T09:00}, whole minutes
 * @param end local date and time, after the start and at most 24 hours behind it
 * @param place where it took place
 * @param reason what was wrong, 1 to 200 characters; officers do not see it
 */
@Serdeable
record NewCorrection(
    Optional<String> item,
    Optional<Capacity> capacity,
    Optional<String> start,
    Optional<String> end,
    Optional<String> place,
    String reason) {

  /**
   * The correction of {@code record} that is asked for by this.
   *
   * @throws org.pointsbank.lambda.BadInput naming the field that cannot be
   */
  Correction of(ServiceRecord record, Confirmation entered) {
    Correction.Wanted before = Correction.Wanted.of(record);
    Correction.Wanted wanted =
        new Correction.Wanted(
            item.map(text -> ShortText.said("/item", text)).orElse(before.item()),
            capacity.orElse(before.capacity()),
            ServiceTime.read(
                start.orElse(before.time().start().toString()),
                end.orElse(before.time().end().toString())),
            place.map(text -> ShortText.orEmpty("/place", place)).orElse(before.place()));
    return Correction.of(record, wanted, entered, BodyText.of("/reason", reason));
  }

  /**
   * Why a correction is decided so.
   *
   * @param reason 1 to 60 characters in one line: the passbook shows it, where a line is reversed
   */
  @Serdeable
  record Judgement(String reason) {
    private static final int LONGEST = 60;

    String said() {
      return BodyText.of("/reason", reason, LONGEST);
    }
  }
}
