package org.pointsbank.honourpeople;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** The nominees of an edition and the marks they get. Source: rules 16.3. */
@Controller("/districts/{district}/programmes/{programme}/editions/{period}/nominees")
final class NomineesController {
  private final NominatePeople nominatePeople;
  private final NominateFirst nominateFirst;
  private final GiveMarks giveMarks;

  NomineesController(
      NominatePeople nominatePeople, NominateFirst nominateFirst, GiveMarks giveMarks) {
    this.nominatePeople = nominatePeople;
    this.nominateFirst = nominateFirst;
    this.giveMarks = giveMarks;
  }

  /** Nominates somebody, with a reason. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.WRONG_STATE,
    ProblemCode.NOMINATED_ALREADY,
    ProblemCode.NOT_ELIGIBLE,
    ProblemCode.EVALUATION_NOT_PUBLISHED,
    ProblemCode.TOO_MANY_NOMINEES
  })
  Answer<EditionReceipt> nominate(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable ProgrammeId programme,
      @PathVariable Period period,
      @Body NewNominee asked) {
    return nominatePeople.one(call, new Named(district, programme, period), asked);
  }

  /** Nominates the first of a community, by the period's published evaluations. */
  @Post("/from-ranking")
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_STATE,
    ProblemCode.EVALUATION_NOT_PUBLISHED,
    ProblemCode.TOO_MANY_NOMINEES,
    ProblemCode.OUT_OF_RANGE
  })
  Answer<NewNominee.FirstNominated> nominateFirst(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable ProgrammeId programme,
      @PathVariable Period period,
      @Body NewNominee.First asked) {
    return nominateFirst.nominate(call, new Named(district, programme, period), asked);
  }

  /** Gives a nominee marks, as a member of the panel; later ones take the place of earlier ones. */
  @Post("/{nominee}/marks")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.NOT_ON_PANEL,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.WRONG_STATE,
    ProblemCode.OUT_OF_RANGE
  })
  Answer<MarksView> mark(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable ProgrammeId programme,
      @PathVariable Period period,
      @PathVariable PersonId nominee,
      @Body NewMarks marks) {
    return giveMarks.give(call, new Named(district, programme, period), marks.of(call, nominee));
  }
}
