package org.pointsbank.enrolmembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** As what a person serves. */
@Controller("/communities/{community}/people/{person}/capacities")
final class CapacitiesController {
  private final ChangeStanding standing;

  CapacitiesController(ChangeStanding standing) {
    this.standing = standing;
  }

  /** Opens a capacity from a day on, and the account of its colour if there is none. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.NOT_A_MEMBER,
    ProblemCode.FUTURE_DAY,
    ProblemCode.DAY_TOO_OLD,
    ProblemCode.CAPACITY_HELD
  })
  Answer<StandingReceipt> open(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body Dated opened) {
    return standing.open(call, new ChangeStanding.Whose(community, person), opened);
  }

  /** Ends a capacity; the account of its colour stays, spendable as before. */
  @Post("/end")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.NOT_A_MEMBER,
    ProblemCode.FUTURE_DAY,
    ProblemCode.DAY_TOO_OLD,
    ProblemCode.CAPACITY_NOT_HELD,
    ProblemCode.DAY_SERVED
  })
  Answer<StandingReceipt> end(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body Dated ended) {
    return standing.end(call, new ChangeStanding.Whose(community, person), ended);
  }

  /**
   * A capacity and a day.
   *
   * @param capacity which one
   * @param day the first day with it, or the first without; today at the latest
   * @param reason why: 1 to 200 characters
   */
  @Serdeable
  record Dated(Capacity capacity, LocalDate day, String reason) {}
}
