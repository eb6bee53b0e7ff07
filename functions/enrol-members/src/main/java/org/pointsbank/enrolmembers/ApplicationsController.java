package org.pointsbank.enrolmembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.membership.Application;
import org.pointsbank.imports.NormalText;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.ApplicationItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.Transaction;

/** The applications of a community. */
@Controller("/communities/{community}/applications")
final class ApplicationsController {
  private final Applications applications;
  private final DecideApplication decide;
  private final Settlement settlement;

  ApplicationsController(
      Applications applications, DecideApplication decide, Settlement settlement) {
    this.applications = applications;
    this.decide = decide;
    this.settlement = settlement;
  }

  /** Writes an application for somebody at the desk; another worker approves it. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ApplicationReceipt> write(
      Call call, @PathVariable CommunityId community, @Body NewApplication asked) {
    Application made =
        applications.made(community, Optional.of(call.person()), call.now(), asked.applicant());
    return settlement.once(
        call,
        () ->
            applications.mayBeIn(community)
                ? new Decision.Write<>(
                    Transaction.EMPTY.create(ApplicationItem.write(made)),
                    ApplicationReceipt.of(made))
                : new Decision.Refuse<>(ProblemCode.NOT_FOUND));
  }

  /**
   * Lists the applications that wait, oldest first; phones masked, and names too for an officer.
   */
  @Get("/waiting{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<ApplicationList> waiting(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Page page = applications.waiting(community, limit, cursor);
    return Answer.of(
        new ApplicationList(
            page.items().stream().map(ApplicationItem::read).map(each -> view(call, each)).toList(),
            Cursor.behind(page.next())));
  }

  /** Shows one application; the phone masked, and for an officer the name too. */
  @Get("/{application}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ApplicationView> show(
      Call call, @PathVariable CommunityId community, @PathVariable ApplicationId application) {
    return Answer.ofAny(applications.find(community, application).map(found -> view(call, found)));
  }

  /** Enrols the applicant by the rules of enrolment; not by whoever wrote the application. */
  @Post("/{application}/approve")
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_STATE,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.DUPLICATE_PERSON
  })
  Answer<Enrolled> approve(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable ApplicationId application,
      @Body Approval approval) {
    return decide.approve(call, new DecideApplication.At(community, application), approval.terms());
  }

  /** Declines an application with a reason, which the applicant reads. */
  @Post("/{application}/decline")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.WRONG_STATE})
  Answer<ApplicationReceipt> decline(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable ApplicationId application,
      @Body Declined declined) {
    return decide.decline(
        call, new DecideApplication.At(community, application), Reason.said(declined.reason()));
  }

  private ApplicationView view(Call call, Application application) {
    ZoneId zone = applications.zone(application.community());
    return call.holds(Role.CENTRE_WORKER, application.community())
        ? ApplicationView.named(application, zone)
        : ApplicationView.masked(application, zone);
  }

  /**
   * A yes.
   *
   * @param number the member number; the next free one if it is left out
   * @param joined the first day of membership, capacities and accounts; today if it is left out
   */
  @Serdeable
  record Approval(Optional<String> number, Optional<LocalDate> joined) {
    private DecideApplication.Terms terms() {
      Optional<String> plain = number.map(NormalText::of);
      if (!plain.map(WellFormed::number).orElse(true)) {
        throw BadInput.at("/number", ProblemCode.INVALID_VALUE);
      }
      return new DecideApplication.Terms(plain, joined);
    }
  }

  /**
   * A no.
   *
   * @param reason why: 1 to 200 characters
   */
  @Serdeable
  record Declined(String reason) {}
}
