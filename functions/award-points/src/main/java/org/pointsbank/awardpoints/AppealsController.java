package org.pointsbank.awardpoints;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** The appeal against a line of a passbook. Source: rules 5.7. */
@Controller("/communities/{community}/people/{person}/accounts/{colour}/lines/{sequence}/appeal")
final class AppealsController {
  private final HearAppeals hearAppeals;
  private final Appeals appeals;

  AppealsController(HearAppeals hearAppeals, Appeals appeals) {
    this.hearAppeals = hearAppeals;
    this.appeals = appeals;
  }

  /** Appeals against a line, once, as long as the rule book allows. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.LINE_NOT_REVERSIBLE,
    ProblemCode.LINE_REVERSED,
    ProblemCode.APPEAL_EXISTS,
    ProblemCode.APPEAL_TOO_LATE
  })
  Answer<AppealReceipt> enter(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable long sequence,
      @Body NewAppeal appeal) {
    return hearAppeals.enter(
        call, new AccountId(community, colour, person), sequence, appeal.said());
  }

  /** Shows the appeal against a line: why, by whom, and what came of it. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<AppealView> show(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable long sequence) {
    return Answer.ofAny(appeals.find(call, new AccountId(community, colour, person), sequence));
  }

  /** Dismisses an appeal, with a reason: the line stays. */
  @Post("/dismiss")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.LINE_BY_YOU,
    ProblemCode.WRONG_STATE
  })
  Answer<AppealReceipt> dismiss(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable long sequence,
      @Body NewAppeal.Dismissal why) {
    return hearAppeals.dismiss(
        call, new AccountId(community, colour, person), sequence, why.said());
  }

  /** Upholds an appeal, with a reason: a line that took something is reversed in the same step. */
  @Post("/uphold")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.LINE_BY_YOU,
    ProblemCode.LINE_REVERSED,
    ProblemCode.WRONG_STATE
  })
  Answer<AppealReceipt> uphold(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable long sequence,
      @Body NewAppeal.Upholding why) {
    return hearAppeals.uphold(call, new AccountId(community, colour, person), sequence, why.said());
  }

  /** Takes an open appeal back: the person, or whoever entered it for them. */
  @Post("/withdraw")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.NOT_YOURS, ProblemCode.WRONG_STATE})
  Answer<AppealReceipt> withdraw(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable long sequence) {
    return hearAppeals.withdraw(call, new AccountId(community, colour, person), sequence);
  }
}
