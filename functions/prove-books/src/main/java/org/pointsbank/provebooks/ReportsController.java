package org.pointsbank.provebooks;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.report.Report;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.ReportItem;
import org.pointsbank.table.Transaction;

/** The reports of a community about periods that are over. Source: rules 17.5 to 17.8. */
@Controller("/communities/{community}/reports")
final class ReportsController {
  private final BankTable table;
  private final Settlement settlement;
  private final RuleShelf rules;
  private final AdvanceReports reports;

  ReportsController(
      BankTable table, Settlement settlement, RuleShelf rules, AdvanceReports reports) {
    this.table = table;
    this.settlement = settlement;
    this.rules = rules;
    this.reports = reports;
  }

  /** Lists the reports of a community, by the names of their periods. */
  @Get("{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<ReportView.ReportList> list(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Page page = table.list(Cursor.page(ReportItem.of(community), limit, cursor));
    return Answer.of(
        new ReportView.ReportList(
            page.items().stream().map(ReportItem::read).map(this::view).toList(),
            Cursor.behind(page.next())));
  }

  /** Begins the report about a period that is over; call advance, or leave it to the tick. */
  @Post("/{period}")
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.PERIOD_NOT_OVER, ProblemCode.REPORT_EXISTS})
  Answer<ReportView.Started> start(
      Call call, @PathVariable CommunityId community, @PathVariable Period period) {
    Report.Begun by = new Report.Begun(call.who(), call.now());
    Report report = Report.begun(new Report.Of(community, period), by);
    return settlement.once(call, () -> begin(report));
  }

  private Decision<ReportView.Started> begin(Report report) {
    Period period = report.of().period();
    if (!reportable(report)) {
      return new Decision.Refuse<>(Problem.of(ProblemCode.PERIOD_NOT_OVER, "period", period));
    }
    return reports.find(report.of()).isPresent()
        ? new Decision.Refuse<>(Problem.of(ProblemCode.REPORT_EXISTS, "period", period))
        : new Decision.Write<>(
            Transaction.EMPTY.create(ReportItem.write(report)),
            new ReportView.Started(period.name()));
  }

  /**
   * Before the first rule book there was no bank; a report is frozen, so it waits for all hours.
   */
  private boolean reportable(Report report) {
    RuleBooks books = rules.of(report.of().community());
    LocalDate today = LocalDate.ofInstant(report.begun().at(), books.zone());
    Period period = report.of().period();
    return books.inForce(period.lastDay()).isPresent()
        && !today.isBefore(AdvanceReports.firstDay(period, books.at(today)));
  }

  /** Shows the report about a period, with its proof once it is made. */
  @Get("/{period}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ReportView> show(
      Call call, @PathVariable CommunityId community, @PathVariable Period period) {
    return Answer.ofAny(reports.find(new Report.Of(community, period)).map(this::view));
  }

  /** Goes on with a report for at most five seconds, and shows it. */
  @Post("/{period}/advance")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ReportView> advance(
      Call call, @PathVariable CommunityId community, @PathVariable Period period) {
    reports.advance(new Report.Of(community, period));
    return show(call, community, period);
  }

  private ReportView view(Report report) {
    return ReportView.of(report, rules.of(report.of().community()).zone());
  }
}
