package org.pointsbank.provebooks;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.report.Report;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Language;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;

/** A made report as a file. Source: rules 17.9. */
@Controller("/communities/{community}/reports/{period}/csv")
final class ReportFileController {
  private static final String CSV = "text/csv";

  private final BankTable table;
  private final AdvanceReports reports;

  ReportFileController(BankTable table, AdvanceReports reports) {
    this.table = table;
    this.reports = reports;
  }

  /** Gives a made report with its proof, as CSV. */
  @Get
  @Produces(CSV)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<byte[]> csv(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable Period period,
      @Header("Accept-Language") Optional<String> language) {
    Optional<Report> made = reports.find(new Report.Of(community, period)).filter(Report::over);
    Optional<String> name =
        table
            .read(CommunityItem.keyOf(community))
            .map(CommunityItem::read)
            .map(CommunityItem.Community::name);
    return made.isEmpty() || name.isEmpty()
        ? Answer.refuse(ProblemCode.NOT_FOUND)
        : new Answer.File<>(
            CSV + "; charset=utf-8",
            "report-%s-%s.csv".formatted(community.value(), period),
            ReportSheet.of(made.get(), name.get(), Language.asked(language)));
  }
}
