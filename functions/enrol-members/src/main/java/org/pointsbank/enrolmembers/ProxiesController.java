package org.pointsbank.enrolmembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** Who acts for somebody. */
@Controller("/communities/{community}/people/{person}/proxies")
final class ProxiesController {
  private final Proxies proxies;

  ProxiesController(Proxies proxies) {
    this.proxies = proxies;
  }

  /** Lists who acts, or acted, for a person. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ProxyList> list(
      Call call, @PathVariable CommunityId community, @PathVariable PersonId person) {
    return proxies.list(new ChangeStanding.Whose(community, person));
  }

  /** Names a family member or a guardian who acts for a person from today on, and how far. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.PERSON_DECEASED,
    ProblemCode.PERSON_MERGED,
    ProblemCode.PROXY_EXISTS,
    ProblemCode.TOO_MANY_PRINCIPALS,
    ProblemCode.NOT_A_MINOR,
    ProblemCode.PROXY_UNDER_AGE
  })
  Answer<StandingReceipt> name(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body NewProxy asked) {
    return proxies.name(call, new ChangeStanding.Whose(community, person), asked);
  }

  /** Ends at once that somebody acts for a person; the person may do so themselves. */
  @Post("/end")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<StandingReceipt> end(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body Ended ended) {
    return proxies.end(
        call,
        new ChangeStanding.Whose(community, person),
        agent(ended.agent()),
        Reason.said(ended.reason()));
  }

  private static PersonId agent(String text) {
    return BodyId.of("/agent", text, PersonId::new);
  }

  /**
   * Somebody who is to act for a person.
   *
   * @param agent who acts: another person of the district
   * @param kind as what: family or guardian
   * @param acts what they may do; at least one
   * @param until the first day no more; a guardian ends when the minor is of age
   * @param reason why: 1 to 200 characters
   */
  @Serdeable
  record NewProxy(
      String agent, Acting.Kind kind, List<Act> acts, Optional<LocalDate> until, String reason) {
    /**
     * Who acts.
     *
     * @throws BadInput if it is no id, or the person themselves
     */
    PersonId who(PersonId principal) {
      PersonId who = ProxiesController.agent(agent);
      if (who.equals(principal)) {
        throw BadInput.at("/agent", ProblemCode.INVALID_VALUE);
      }
      return who;
    }

    /**
     * As it is asked for, from {@code today} on.
     *
     * @throws BadInput if there is no act, or no day
     */
    Acting from(LocalDate today, PersonId principal) {
      if (acts.isEmpty()) {
        throw BadInput.at("/acts", ProblemCode.INVALID_VALUE);
      }
      if (until.map(day -> !day.isAfter(today)).orElse(false)) {
        throw BadInput.at("/until", ProblemCode.INVALID_VALUE);
      }
      if (kind == Acting.Kind.SELF) {
        throw BadInput.at("/kind", ProblemCode.INVALID_VALUE);
      }
      return new Acting(principal, kind, Set.copyOf(acts), today, until);
    }
  }

  /**
   * Somebody who is to act for a person no more.
   *
   * @param agent who acted
   * @param reason why: 1 to 200 characters
   */
  @Serdeable
  record Ended(String agent, String reason) {}
}
