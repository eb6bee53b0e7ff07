package org.pointsbank.evaluatequarter;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.evaluation.Excusal;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** Who is excused from an evaluation, and so shown apart. Source: rules 7.9. */
@Controller("/communities/{community}/evaluations/{quarter}/excused")
final class ExcusalsController {
  private final ExcusePeople excusePeople;
  private final Evaluations evaluations;
  private final Drafting drafting;
  private final Places places;
  private final Sights sights;

  ExcusalsController(
      ExcusePeople excusePeople,
      Evaluations evaluations,
      Drafting drafting,
      Places places,
      Sights sights) {
    this.excusePeople = excusePeople;
    this.evaluations = evaluations;
    this.drafting = drafting;
    this.places = places;
    this.sights = sights;
  }

  /** Lists who is excused from an evaluation. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  Answer<ExcusalView.ExcusalList> list(
      Call call, @PathVariable CommunityId community, @PathVariable Quarter quarter) {
    Manifest.Of of = new Manifest.Of(community, quarter);
    List<Excusal> excused = evaluations.excusals(of).stream().filter(Excusal::stands).toList();
    boolean auditor = sights.auditor(call, community);
    boolean decides = sights.decides(call, community);
    Map<PersonId, String> names =
        auditor ? Map.of() : places.names(excused.stream().map(Excusal::person).toList());
    return Answer.of(
        new ExcusalView.ExcusalList(
            excused.stream()
                .map(each ->
                    new ExcusalView(
                        each.number(),
                        Optional.ofNullable(names.get(each.person())),
                        Optional.of(each.person().value()).filter(_ -> auditor || decides),
                        Optional.of(each.reason()).filter(_ -> decides),
                        Optional.of(each.by().by().value()).filter(_ -> auditor || decides),
                        each.by().at().atZone(drafting.book(of).zone()).toOffsetDateTime()))
                .toList()));
  }

  /** Excuses somebody, with a reason; a result that is made already is made anew without them. */
  @Post("/{person}")
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.EXCUSED_ALREADY,
    ProblemCode.EVALUATION_STAGE,
    ProblemCode.AWARDS_WAITING
  })
  Answer<ExcusalReceipt> excuse(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable Quarter quarter,
      @PathVariable PersonId person,
      @Body Reason why) {
    return excusePeople.excuse(call, new Manifest.Of(community, quarter), person, why.said());
  }

  /** Ends an excusal: the person is ranked again, in a result that is made anew. */
  @Post("/{person}/end")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.OWN_FAVOUR,
    ProblemCode.NOT_EXCUSED,
    ProblemCode.EVALUATION_STAGE,
    ProblemCode.AWARDS_WAITING
  })
  Answer<ExcusalReceipt> end(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable Quarter quarter,
      @PathVariable PersonId person) {
    return excusePeople.end(call, new Manifest.Of(community, quarter), person);
  }
}
