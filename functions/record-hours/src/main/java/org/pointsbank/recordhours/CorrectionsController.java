package org.pointsbank.recordhours;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.ByProxy;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** What a volunteer says is wrong with a record. Source: rules 4.11 and 4.12. */
@Controller("/communities/{community}/people/{person}/records/{record}/correction")
final class CorrectionsController {
  private final CorrectHours correctHours;
  private final Corrections corrections;

  CorrectionsController(CorrectHours correctHours, Corrections corrections) {
    this.correctHours = correctHours;
    this.corrections = corrections;
  }

  /** Says what is wrong with a record, as long as the rule book allows. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @ByProxy(Act.ENTER_HOURS)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_STATE,
    ProblemCode.CORRECTION_EXISTS,
    ProblemCode.NOTHING_TO_CORRECT,
    ProblemCode.CORRECTION_TOO_LATE,
    ProblemCode.UNKNOWN_ITEM,
    ProblemCode.CAPACITY_NOT_HELD,
    ProblemCode.MEMBERSHIP_PAUSED,
    ProblemCode.FUTURE_SERVICE,
    ProblemCode.TOO_OLD,
    ProblemCode.OVERLAP,
    ProblemCode.OVERLAP_ELSEWHERE,
    ProblemCode.QUALIFICATION_MISSING
  })
  Answer<CorrectionReceipt> ask(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable RecordId record,
      @Body NewCorrection correction) {
    return correctHours.ask(call, new RecordAddress(community, person, record), correction);
  }

  /** Shows the correction of a record: what is wanted, why, and what was decided. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<CorrectionView> show(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable RecordId record) {
    return Answer.ofAny(corrections.find(call, new RecordAddress(community, person, record)));
  }

  /**
   * Upholds a correction, with a reason: what is wanted stands in the record's place.
   *
   * <p>The record is taken back, and the line of an awarded one reversed, in the same step; this
   * word confirms what stands in its place.
   */
  @Post("/uphold")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_RECORD,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.WRONG_STATE,
    ProblemCode.UNKNOWN_ITEM,
    ProblemCode.CAPACITY_NOT_HELD,
    ProblemCode.MEMBERSHIP_PAUSED,
    ProblemCode.TOO_OLD,
    ProblemCode.OVERLAP,
    ProblemCode.OVERLAP_ELSEWHERE,
    ProblemCode.QUALIFICATION_MISSING,
    ProblemCode.BELOW_ZERO
  })
  Answer<CorrectionReceipt> uphold(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable RecordId record,
      @Body NewCorrection.Judgement why) {
    return correctHours.uphold(call, new RecordAddress(community, person, record), why.said());
  }

  /** Refuses a correction, with a reason that the volunteer reads: the record stays. */
  @Post("/refuse")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_RECORD,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.WRONG_STATE
  })
  Answer<CorrectionReceipt> refuse(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable RecordId record,
      @Body NewCorrection.Judgement why) {
    return correctHours.refuse(call, new RecordAddress(community, person, record), why.said());
  }

  /** Takes an open correction back: the volunteer, or whoever asked for it. */
  @Post("/withdraw")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @ByProxy(Act.ENTER_HOURS)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.NOT_YOURS, ProblemCode.WRONG_STATE})
  Answer<CorrectionReceipt> withdraw(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable RecordId record) {
    return correctHours.withdraw(call, new RecordAddress(community, person, record));
  }
}
