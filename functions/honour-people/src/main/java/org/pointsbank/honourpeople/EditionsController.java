package org.pointsbank.honourpeople;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** The editions of a programme: one for each of its periods. Source: rules 16.2. */
@Controller("/districts/{district}/programmes/{programme}/editions/{period}")
final class EditionsController {
  private final OpenEdition openEdition;
  private final DecideEdition decideEdition;
  private final Editions editions;

  EditionsController(OpenEdition openEdition, DecideEdition decideEdition, Editions editions) {
    this.openEdition = openEdition;
    this.decideEdition = decideEdition;
    this.editions = editions;
  }

  /** Opens the edition of a period, with its panel. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.ROLE_MISSING,
    ProblemCode.PROGRAMME_CLOSED,
    ProblemCode.EDITION_EXISTS,
    ProblemCode.OUT_OF_RANGE
  })
  Answer<EditionReceipt> open(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable ProgrammeId programme,
      @PathVariable Period period,
      @Body NewEdition asked) {
    return openEdition.open(call, new Named(district, programme, period), asked.judges());
  }

  /** Shows an edition: nominees and marks to those who lead or mark it, the result to all. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<EditionView> show(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable ProgrammeId programme,
      @PathVariable Period period) {
    return Answer.ofAny(editions.show(call, new Named(district, programme, period)));
  }

  /** Decides an edition by what counts in it, and honours those in its places. */
  @Post("/decide")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.ROLE_MISSING,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.WRONG_STATE,
    ProblemCode.NOBODY_NOMINATED,
    ProblemCode.MARKS_MISSING
  })
  Answer<EditionReceipt> decide(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable ProgrammeId programme,
      @PathVariable Period period,
      @Body NewEdition.Ending why) {
    return decideEdition.decide(call, new Named(district, programme, period), why.said());
  }
}
