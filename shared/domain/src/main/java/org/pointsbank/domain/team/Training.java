package org.pointsbank.domain.team;

import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TrainingId;

/**
 * A training of a community, which gives whoever attended a qualification. Source: rules 14.4.
 *
 * @param id the bank's own
 * @param community that holds it
 * @param title what it is called
 * @param day on which it is held
 * @param minutes how long
 * @param qualification code of what it gives
 * @param months for how long that is valid, from the day of the training; for ever without
 * @param phase how far it is
 * @param by who made it
 * @param version counts changes
 */
public record Training(
    TrainingId id,
    CommunityId community,
    String title,
    LocalDate day,
    long minutes,
    String qualification,
    Optional<Long> months,
    Phase phase,
    PersonId by,
    long version) {
  /** How far a training is. */
  public enum Phase {
    /** Attendance is taken. */
    OPEN,
    /** The list is closed, and the qualifications are being given. */
    GIVING,
    /** Everybody on the list has the qualification. */
    COMPLETED
  }

  /** The same training in {@code next}. */
  public Training in(Phase next) {
    return new Training(
        id, community, title, day, minutes, qualification, months, next, by, version + 1);
  }

  /** What it gives whoever attended, in the name of {@code giver}. */
  public Qualification given(PersonId giver) {
    return new Qualification(
        qualification,
        day,
        months.map(day::plusMonths),
        giver,
        Optional.of(id),
        title,
        Optional.empty());
  }
}
