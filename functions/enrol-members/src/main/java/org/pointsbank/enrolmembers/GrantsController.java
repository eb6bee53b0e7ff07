package org.pointsbank.enrolmembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** What a person may do. */
@Controller("/districts/{district}/people/{person}/grants")
final class GrantsController {
  private final People people;
  private final Grants grants;
  private final GrantRoles grantRoles;

  GrantsController(People people, Grants grants, GrantRoles grantRoles) {
    this.people = people;
    this.grants = grants;
    this.grantRoles = grantRoles;
  }

  /** Lists the roles of a person, ended ones too. */
  @Get
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<GrantList> list(
      Call call, @PathVariable DistrictId district, @PathVariable PersonId person) {
    return Answer.ofAny(
        people
            .in(district, person)
            .map(found -> GrantList.of(person, district, grants.of(found.id()))));
  }

  /**
   * Grants a role from today on, with an end or without; an officer never grants one to themselves.
   */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.PERSON_DECEASED,
    ProblemCode.PERSON_MERGED,
    ProblemCode.GRANT_EXISTS
  })
  Answer<GrantList> grant(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable PersonId person,
      @Body GrantAsked asked) {
    return grantRoles.grant(call, new GrantRoles.Subject(district, person), asked);
  }

  /** Ends a role at once: today is the first day without it. */
  @Post("/end")
  @Once
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.OWN_FAVOUR})
  Answer<GrantList> end(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable PersonId person,
      @Body GrantAsked asked) {
    return grantRoles.end(call, new GrantRoles.Subject(district, person), asked);
  }
}
