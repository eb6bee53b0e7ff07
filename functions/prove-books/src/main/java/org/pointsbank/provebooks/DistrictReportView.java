package org.pointsbank.provebooks;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.report.DistrictReport;
import org.pointsbank.domain.report.Report;

/**
 * The reports of a district's communities about one period, added up.
 *
 * @param district whose
 * @param period a quarter, a half-year or a year
 * @param complete whether every community has its report
 * @param missing communities whose report is not made
 * @param communities what was added up, each with its hash
 * @param sums of all of them
 * @param proof of the sums; where it is complete, points that moved out came in elsewhere
 */
@Serdeable
record DistrictReportView(
    String district,
    String period,
    boolean complete,
    List<String> missing,
    List<PartView> communities,
    SumsView sums,
    ChecksView proof) {
  /**
   * A community's report in the whole.
   *
   * @param community whose
   * @param activePeople with served hours
   * @param minutes of service that were posted
   * @param outstanding hundredths of spendable points at the end of the period
   * @param addsUp whether its own proof holds
   * @param hash of the report
   */
  @Serdeable
  record PartView(
      String community,
      long activePeople,
      long minutes,
      long outstanding,
      boolean addsUp,
      String hash) {
    static PartView of(Report report) {
      return new PartView(
          report.of().community().value(),
          report.sums().ledger().active(),
          report.sums().ledger().moved().moved().minutes(),
          report.sums().ledger().closing().spendable(),
          report.sums().addsUp(),
          report.hash());
    }
  }

  static DistrictReportView of(DistrictId district, Period period, DistrictReport report) {
    return new DistrictReportView(
        district.value(),
        period.name(),
        report.missing().isEmpty(),
        report.missing().stream().map(CommunityId::value).toList(),
        report.made().stream().map(PartView::of).toList(),
        SumsView.of(report.sums()),
        ChecksView.of(report.checks()));
  }
}
