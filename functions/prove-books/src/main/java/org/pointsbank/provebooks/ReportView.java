package org.pointsbank.provebooks;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.report.Report;

/**
 * The report of a community about a period that is over.
 *
 * @param community whose
 * @param period a quarter, a half-year or a year
 * @param state {@code being-made} or {@code made}: from then on nothing of it changes
 * @param begunBy who asked for it; nobody where the calendar did
 * @param begunAt when
 * @param madeAt when nothing was left to reckon
 * @param sums once it is made
 * @param proof once it is made: each figure twice, and whether both are the same
 * @param hash once it is made: {@code sha256} of its rows by rules 17.8
 */
@Serdeable
record ReportView(
    String community,
    String period,
    String state,
    Optional<String> begunBy,
    OffsetDateTime begunAt,
    Optional<OffsetDateTime> madeAt,
    Optional<SumsView> sums,
    Optional<ChecksView> proof,
    Optional<String> hash) {
  /**
   * That a report has begun.
   *
   * @param period that it is about
   */
  @Serdeable
  record Started(String period) {}

  /**
   * Some reports.
   *
   * @param items by the names of their periods
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record ReportList(List<ReportView> items, Optional<String> nextCursor) {}

  static ReportView of(Report report, ZoneId zone) {
    Optional<Report> made = Optional.of(report).filter(Report::over);
    return new ReportView(
        report.of().community().value(),
        report.of().period().name(),
        report.over() ? "made" : "being-made",
        report.begun().by().map(by -> by.value()),
        report.begun().at().atZone(zone).toOffsetDateTime(),
        report.made().map(at -> at.atZone(zone).toOffsetDateTime()),
        made.map(each -> SumsView.of(each.sums())),
        made.map(each -> ChecksView.of(each.sums().checks())),
        made.map(Report::hash));
  }
}
