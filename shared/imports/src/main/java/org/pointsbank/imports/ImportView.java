package org.pointsbank.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportProgress;

/**
 * How far an import, or the confirmation of one, has come.
 *
 * @param id of the import
 * @param kind what its rows are: {@code register}, {@code sheet} or {@code award}
 * @param dryRun whether only the report is written
 * @param by the person who began it
 * @param at when
 * @param rows all rows of the file, the header not counted
 * @param done rows that have their verdict
 * @param accepted rows that took effect
 * @param unchanged rows that an earlier import had accepted
 * @param rejected refused rows, counted by their reason
 * @param finished whether every row has its verdict
 */
@Serdeable
public record ImportView(
    String id,
    String kind,
    boolean dryRun,
    String by,
    OffsetDateTime at,
    long rows,
    long done,
    long accepted,
    long unchanged,
    Map<String, Long> rejected,
    boolean finished) {

  /** The view of {@code course}, with times in {@code zone}. */
  public static ImportView of(Import course, ZoneId zone) {
    ImportProgress progress = course.progress();
    return new ImportView(
        course.id().value(),
        course.kind(),
        course.dryRun(),
        course.by().value(),
        course.at().atZone(zone).toOffsetDateTime(),
        progress.rows(),
        progress.done(),
        progress.accepted(),
        progress.unchanged(),
        progress.rejected(),
        progress.finished());
  }
}
