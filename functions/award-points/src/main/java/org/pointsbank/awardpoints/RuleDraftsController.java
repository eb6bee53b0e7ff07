package org.pointsbank.awardpoints;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.RuleDraftId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Roomy;
import org.pointsbank.lambda.rulebook.RuleDraftForm;

/** Rules on their way to be a rule book; volunteers read adopted ones alone. */
@Controller("/districts/{district}/rule-drafts")
final class RuleDraftsController {
  private final RuleDrafts drafts;
  private final AdoptDraft adoptDraft;

  RuleDraftsController(RuleDrafts drafts, AdoptDraft adoptDraft) {
    this.drafts = drafts;
    this.adoptDraft = adoptDraft;
  }

  /** Lists the drafts of a district, the latest first, without their rules. */
  @Get("{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<DraftView.DraftList> list(
      Call call,
      @PathVariable DistrictId district,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return Answer.of(drafts.list(district, limit, cursor));
  }

  /**
   * Begins a draft: all of the rules, at most 128 KB.
   *
   * <p>Whatever is wrong with them is told at once, each with the JSON pointer of where it stands;
   * a draft that is kept can be adopted. Source: rules 5.9.
   */
  @Post
  @Once
  @Roomy
  @Status(HttpStatus.CREATED)
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses({ProblemCode.TOO_LARGE, ProblemCode.RULE_BOOK_INVALID})
  Answer<DraftView> begin(Call call, @PathVariable DistrictId district, @Body RuleDraftForm rules) {
    return drafts.begin(call, district, rules);
  }

  /** Shows a draft with its rules. */
  @Get("/{draft}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<DraftView> show(
      Call call, @PathVariable DistrictId district, @PathVariable RuleDraftId draft) {
    return Answer.ofAny(
        drafts.find(district, draft).map(found -> DraftView.whole(found, drafts.zone(district))));
  }

  /** Writes all rules of a draft anew; trials of what it said before are outdated. */
  @Put("/{draft}")
  @Roomy
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.TOO_LARGE,
    ProblemCode.RULE_BOOK_INVALID,
    ProblemCode.DRAFT_ADOPTED,
    ProblemCode.DRAFT_CHANGED
  })
  Answer<DraftView> redraft(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable RuleDraftId draft,
      @Body Redraft asked) {
    return drafts.redraft(call, district, draft, asked);
  }

  /**
   * Makes a draft the next rule book, in force from a future day on.
   *
   * <p>Without a finished trial of the draft as it is, a reason must say why; everybody may read
   * it. Source: rules 5.9.
   */
  @Post("/{draft}/adopt")
  @Once
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.DRAFT_ADOPTED,
    ProblemCode.EFFECTIVE_NOT_LATER,
    ProblemCode.TRIAL_MISSING
  })
  Answer<AdoptionReceipt> adopt(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable RuleDraftId draft,
      @Body Adopting asked) {
    return adoptDraft.adopt(call, district, draft, asked);
  }

  /**
   * A draft's rules anew.
   *
   * @param version of the draft as it was seen
   * @param rules all of them
   */
  @Serdeable
  record Redraft(long version, RuleDraftForm rules) {}

  /**
   * When a draft becomes a rule book.
   *
   * @param effective the first local day it is in force
   * @param withoutTrial why it was not tried, at most 200 characters; needed only without a trial
   */
  @Serdeable
  record Adopting(LocalDate effective, Optional<String> withoutTrial) {}
}
