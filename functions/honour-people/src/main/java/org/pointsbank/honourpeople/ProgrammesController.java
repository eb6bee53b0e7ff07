package org.pointsbank.honourpeople;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ProgrammeId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** The award programmes of a district and its communities. Source: rules 16.1. */
@Controller("/districts/{district}/programmes")
final class ProgrammesController {
  private final MakeProgramme makeProgramme;
  private final Programmes programmes;

  ProgrammesController(MakeProgramme makeProgramme, Programmes programmes) {
    this.makeProgramme = makeProgramme;
    this.programmes = programmes;
  }

  /** Makes an award programme of a community, or of the whole district. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.ROLE_MISSING, ProblemCode.OUT_OF_RANGE})
  Answer<ProgrammeView> make(
      Call call, @PathVariable DistrictId district, @Body NewProgramme asked) {
    return makeProgramme.make(call, district, asked);
  }

  /** Lists the programmes of a district and its communities, oldest first. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<ProgrammeView.ProgrammeList> list(
      Call call,
      @PathVariable DistrictId district,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return programmes.list(district, limit, cursor);
  }

  /** Shows a programme: what it promises, to whom. */
  @Get("/{programme}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ProgrammeView> show(
      Call call, @PathVariable DistrictId district, @PathVariable ProgrammeId programme) {
    return Answer.ofAny(
        programmes
            .find(district, programme)
            .map(found -> ProgrammeView.of(found, programmes.zone(district))));
  }

  /** Closes a programme: no edition of it begins any more. */
  @Post("/{programme}/close")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.ROLE_MISSING, ProblemCode.PROGRAMME_CLOSED})
  Answer<ProgrammeView> close(
      Call call, @PathVariable DistrictId district, @PathVariable ProgrammeId programme) {
    return makeProgramme.close(call, district, programme);
  }
}
