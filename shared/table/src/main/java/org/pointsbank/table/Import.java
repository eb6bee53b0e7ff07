package org.pointsbank.table;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.PersonId;

/**
 * An uploaded file on one of its courses.
 *
 * @param id of the upload
 * @param course judging its rows, or a walk over the accepted ones
 * @param district whose file it is
 * @param kind what its rows are, such as {@code register}
 * @param dryRun whether only its report is written
 * @param by who began the course
 * @param at when the course was begun
 * @param progress how far it is
 * @param version how often it was written; 0 before the first time
 * @param reason why the course was begun, where somebody has to say so
 */
public record Import(
    ImportId id,
    ImportCourse course,
    DistrictId district,
    String kind,
    boolean dryRun,
    PersonId by,
    Instant at,
    ImportProgress progress,
    long version,
    Optional<String> reason) {

  /** A course that nobody has to give a reason for. */
  public Import(
      ImportId id,
      ImportCourse course,
      DistrictId district,
      String kind,
      boolean dryRun,
      PersonId by,
      Instant at,
      ImportProgress progress,
      long version) {
    this(id, course, district, kind, dryRun, by, at, progress, version, Optional.empty());
  }

  /** The same course with its reason. */
  public Import because(String said) {
    return new Import(
        id, course, district, kind, dryRun, by, at, progress, version, Optional.of(said));
  }

  /** The next version, with {@code later} progress. */
  public Import next(ImportProgress later) {
    return new Import(id, course, district, kind, dryRun, by, at, later, version + 1, reason);
  }
}
