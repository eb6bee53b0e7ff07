package org.pointsbank.movemembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.MergeId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** That a person is known twice, and goes on as the other one. Source: rules 15. */
@Controller("/communities/{community}/people/{person}/merges")
final class MergesController {
  private final MergePeople mergePeople;

  MergesController(MergePeople mergePeople) {
    this.mergePeople = mergePeople;
  }

  /** Shows what the person and the one to keep would bring together; nothing is written. */
  @Get("/preview/{keep}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<MergePreview> preview(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable PersonId keep) {
    return mergePeople.preview(call, community, person, keep);
  }

  /** Proposes that the person goes on as somebody else; a second person confirms it. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.PERSON_MERGED,
    ProblemCode.PERSON_DECEASED,
    ProblemCode.NOT_A_MEMBER,
    ProblemCode.MERGE_OPEN
  })
  Answer<MergeReceipt> propose(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body NewMerge asked) {
    return mergePeople.propose(call, community, person, asked);
  }

  /**
   * Confirms a proposal: points go over, sign-ins lead to whoever is kept, nothing is rewritten.
   */
  @Post("/{merge}/confirm")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.SIGNED_BY_YOU,
    ProblemCode.WRONG_STATE,
    ProblemCode.PERSON_MERGED,
    ProblemCode.PERSON_DECEASED,
    ProblemCode.NOT_A_MEMBER,
    ProblemCode.ROLE_HELD,
    ProblemCode.MOVE_OPEN,
    ProblemCode.OPEN_ORDERS
  })
  Answer<MergeReceipt> confirm(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable MergeId merge) {
    return mergePeople.confirm(call, new Merges.Named(community, person, merge));
  }

  /** Refuses a proposal that waits, or takes it back, with a reason. */
  @Post("/{merge}/refuse")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.OWN_FAVOUR, ProblemCode.WRONG_STATE})
  Answer<MergeReceipt> refuse(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable MergeId merge,
      @Body NewMove.Refusal why) {
    return mergePeople.refuse(call, new Merges.Named(community, person, merge), why.said());
  }
}
