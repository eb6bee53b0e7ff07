package org.pointsbank.domain.team;

import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TrainingId;

/**
 * What somebody is qualified for, for a time. Source: rules 14.5.
 *
 * @param code as service items require it
 * @param from the first day
 * @param validUntil the first day no more; for ever without
 * @param by who gave it
 * @param training that gave it, unless a worker did by evidence
 * @param evidence what it rests on
 * @param revocation if it was revoked
 */
public record Qualification(
    String code,
    LocalDate from,
    Optional<LocalDate> validUntil,
    PersonId by,
    Optional<TrainingId> training,
    String evidence,
    Optional<Ending> revocation) {
  /** Whether it is valid on {@code day}. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from)
        && validUntil.map(day::isBefore).orElse(true)
        && revocation.map(ending -> day.isBefore(ending.day())).orElse(true);
  }

  /** The same qualification, revoked. */
  Qualification revoked(Ending how) {
    return new Qualification(code, from, validUntil, by, training, evidence, Optional.of(how));
  }

  /** Whether it could still be valid on {@code day} or later, unless it is revoked. */
  boolean standing(LocalDate day) {
    return revocation.isEmpty() && validUntil.map(day::isBefore).orElse(true);
  }
}
