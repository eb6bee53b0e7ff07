package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.MembershipState;

/**
 * What came of the end of a membership; no personal data, since the answer is kept under its key.
 *
 * @param person whose
 * @param community where
 * @param state {@code LEFT} or {@code DECEASED}
 * @param day the first day without the membership
 * @param spendableUntil the first day on which nothing can be spent, where that is still to come
 * @param ended hundredths of points that could be spent until now
 * @param writtenOff hundredths of points that were owed until now
 */
@Serdeable
record LeavingReceipt(
    String person,
    String community,
    MembershipState state,
    LocalDate day,
    Optional<LocalDate> spendableUntil,
    long ended,
    long writtenOff) {

  /**
   * What came of a return; no personal data.
   *
   * @param person whose
   * @param community where
   * @param day the first day of the new membership
   */
  @Serdeable
  record Returned(String person, String community, LocalDate day) {}
}
