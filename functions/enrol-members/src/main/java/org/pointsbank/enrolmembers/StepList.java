package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.membership.Step;

/**
 * What happened to a membership.
 *
 * @param items newest first; a page may be short
 * @param nextCursor where to go on, if there are more
 */
@Serdeable
record StepList(List<StepView> items, Optional<String> nextCursor) {

  /**
   * One step.
   *
   * @param step what happened
   * @param day from when on it counts
   * @param about the capacity, the application, or who acts for the person; empty if nothing
   * @param reason why; empty where none is asked for
   * @param by who did it
   * @param at when
   */
  @Serdeable
  record StepView(
      Step.Kind step, LocalDate day, String about, String reason, String by, OffsetDateTime at) {
    static StepView of(Step step, ZoneId zone) {
      return new StepView(
          step.kind(),
          step.day(),
          step.about(),
          step.reason(),
          step.word().by().value(),
          step.word().at().atZone(zone).toOffsetDateTime());
    }
  }
}
