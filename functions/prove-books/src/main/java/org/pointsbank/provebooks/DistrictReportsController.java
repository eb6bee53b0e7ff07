package org.pointsbank.provebooks;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import java.util.ArrayList;
import java.util.List;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.report.DistrictReport;
import org.pointsbank.domain.report.Report;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.ReportItem;

/** What the communities of a district did together. Source: rules 17.7. */
@Controller("/districts/{district}/reports")
final class DistrictReportsController {
  private final BankTable table;

  DistrictReportsController(BankTable table) {
    this.table = table;
  }

  /** Adds up the reports of a district's communities about a period, and names what is missing. */
  @Get("/{period}")
  @Allowed({Role.DISTRICT_OFFICER, Role.AUDITOR})
  Answer<DistrictReportView> show(
      Call call, @PathVariable DistrictId district, @PathVariable Period period) {
    List<CommunityItem.Community> communities = new ArrayList<>();
    table.each(CommunityItem.of(district), item -> communities.add(CommunityItem.read(item)));
    List<Report> reports =
        table
            .readAll(
                communities.stream()
                    .map(community -> ReportItem.keyOf(new Report.Of(community.id(), period)))
                    .toList())
            .values()
            .stream()
            .map(ReportItem::read)
            .toList();
    return Answer.of(
        DistrictReportView.of(
            district,
            period,
            new DistrictReport(
                communities.stream().map(CommunityItem.Community::id).toList(), reports)));
  }
}
