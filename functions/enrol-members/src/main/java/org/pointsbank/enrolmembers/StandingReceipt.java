package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.pointsbank.domain.membership.Step;

/**
 * What changed; no personal data, since the answer is kept under its key.
 *
 * @param person whose
 * @param community where
 * @param step what happened
 * @param day from when on it counts
 * @param about the capacity, or who acts for the person; empty if nothing
 */
@Serdeable
record StandingReceipt(
    String person, String community, Step.Kind step, LocalDate day, String about) {
  static StandingReceipt of(Steps.Of of, Steps.What what) {
    return new StandingReceipt(
        of.person().value(), of.community().value(), what.kind(), what.day(), what.about());
  }
}
