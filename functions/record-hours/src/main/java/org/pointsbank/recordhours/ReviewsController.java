package org.pointsbank.recordhours;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.Review;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.ByProxy;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** What people say about a record. Source: rules 4.2, 4.3 and 4.7. */
@Controller("/communities/{community}/people/{person}/records/{record}")
final class ReviewsController {
  private final ReviewHours reviewHours;

  ReviewsController(ReviewHours reviewHours) {
    this.reviewHours = reviewHours;
  }

  /**
   * Why a record does not count.
   *
   * @param reason 1 to 200 characters; the volunteer reads it
   */
  @Serdeable
  record Rejection(String reason) {}

  /** Confirms a pending record; over the day's limit it then waits for a second reviewer. */
  @Post("/confirm")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_RECORD,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.WRONG_STATE
  })
  Answer<RecordReceipt> confirm(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable RecordId record) {
    return reviewHours.review(
        call,
        new RecordAddress(community, person, record),
        found -> Review.confirm(found, word(call)));
  }

  /** Confirms, as second reviewer, a record that takes its day over the limit. */
  @Post("/confirm-second")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_RECORD,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.CONFIRMED_BY_YOU,
    ProblemCode.WRONG_STATE
  })
  Answer<RecordReceipt> confirmSecond(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable RecordId record) {
    return reviewHours.review(
        call,
        new RecordAddress(community, person, record),
        found -> Review.confirmSecond(found, word(call)));
  }

  /** Rejects a record that is not confirmed for good, with a reason; its time is free again. */
  @Post("/reject")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_RECORD,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.WRONG_STATE
  })
  Answer<RecordReceipt> reject(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable RecordId record,
      @Body Rejection rejection) {
    String reason = ShortText.said("/reason", rejection.reason());
    return reviewHours.review(
        call,
        new RecordAddress(community, person, record),
        found -> Review.reject(found, word(call), reason));
  }

  /** Takes a pending record back: the volunteer's own, or one that you entered. */
  @Post("/withdraw")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @ByProxy(Act.ENTER_HOURS)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.NOT_YOURS, ProblemCode.WRONG_STATE})
  Answer<RecordReceipt> withdraw(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable RecordId record) {
    return reviewHours.review(
        call,
        new RecordAddress(community, person, record),
        found -> Review.withdraw(found, word(call)));
  }

  private static Confirmation word(Call call) {
    return new Confirmation(call.person(), call.now());
  }
}
