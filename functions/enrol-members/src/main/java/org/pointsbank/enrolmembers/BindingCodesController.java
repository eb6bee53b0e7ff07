package org.pointsbank.enrolmembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Settlement;

/** One-time codes that are handed over at the desk. */
@Controller("/communities/{community}/people/{person}/binding-codes")
final class BindingCodesController {
  private final People people;
  private final Grants grants;
  private final BindingCodes codes;
  private final DistrictDays days;
  private final Settlement settlement;

  BindingCodesController(
      People people, Grants grants, BindingCodes codes, DistrictDays days, Settlement settlement) {
    this.people = people;
    this.grants = grants;
    this.codes = codes;
    this.days = days;
    this.settlement = settlement;
  }

  /**
   * Makes a one-time code that ties its holder's sign-in to this person; earlier codes end.
   *
   * <p>It takes no Idempotency-Key, since the answer is a secret and is kept nowhere: asked again,
   * it makes another code. Who holds a role gets theirs from an officer, everybody else from a
   * worker. Source: rules 8.2.
   */
  @Post
  @Status(HttpStatus.CREATED)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.PERSON_DECEASED,
    ProblemCode.PERSON_MERGED,
    ProblemCode.ROLE_MISSING
  })
  Answer<HandedCode> hand(
      Call call, @PathVariable CommunityId community, @PathVariable PersonId person) {
    return settlement.settle(() ->
        people
            .in(community, person)
            .map(found -> decide(call, community, found))
            .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<HandedCode> decide(Call call, CommunityId community, Person person) {
    if (call.is(person.id())) {
      return new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
    }
    // Drawn before the roles are read: a role granted after that has ended the code this one is to
    // follow, so the write fails and is decided anew.
    BindingCodes.Drawn drawn = codes.draw(person.id(), Optional.of(call.person()), call.now());
    Optional<ProblemCode> gone = grants.sheet(person.id()).gone();
    if (gone.isPresent()) {
      return new Decision.Refuse<>(gone.get());
    }
    boolean staff = grants.anyOn(person.id(), days.dayOf(person.district(), call.now()));
    boolean may =
        staff
            ? call.holds(Role.DISTRICT_OFFICER, person.district())
            : call.holds(Role.CENTRE_WORKER, community);
    if (!may) {
      return new Decision.Refuse<>(ProblemCode.ROLE_MISSING);
    }
    return new Decision.Write<>(drawn.effect(), HandedCode.of(drawn, days.zone(person.district())));
  }
}
