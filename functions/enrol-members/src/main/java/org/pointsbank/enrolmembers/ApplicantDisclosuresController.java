package org.pointsbank.enrolmembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import org.pointsbank.domain.ApplicationId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DisclosureId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.membership.Disclosure;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** Who asked for the phone and birth date of an applicant, and for what. */
@Controller("/communities/{community}/applications/{application}/disclosures")
final class ApplicantDisclosuresController {
  private final Disclose disclose;

  ApplicantDisclosuresController(Disclose disclose) {
    this.disclose = disclose;
  }

  /**
   * Says for what a worker needs an applicant's phone and birth date, while the application waits.
   *
   * <p>The purpose is kept. Source: rules 8.10.
   */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<DisclosureReceipt> ask(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable ApplicationId application,
      @Body Purpose purpose) {
    return disclose.ask(
        call,
        community,
        new Disclosure.Subject.Applying(application),
        Reason.purpose(purpose.purpose()));
  }

  /** Shows an applicant's phone and birth date to whoever said for what, until the day ends. */
  @Get("/{disclosure}")
  @Allowed(Role.CENTRE_WORKER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<Disclosed> tell(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable ApplicationId application,
      @PathVariable DisclosureId disclosure) {
    return disclose.tell(call, community, new Disclosure.Subject.Applying(application), disclosure);
  }
}
