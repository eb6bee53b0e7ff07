package org.pointsbank.awardpoints;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** What people move by hand on one account. Source: rules 5.4 to 5.6. */
@Controller("/communities/{community}/people/{person}/accounts/{colour}")
final class VouchersController {
  private final MoveByHand moveByHand;
  private final Vouchers vouchers;

  VouchersController(MoveByHand moveByHand, Vouchers vouchers) {
    this.moveByHand = moveByHand;
    this.vouchers = vouchers;
  }

  /**
   * Writes a voucher: an award, a deduction or an adjustment; large ones wait for a second person.
   */
  @Post("/vouchers")
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.HEAD_BY_HOURS,
    ProblemCode.FUTURE_SERVICE,
    ProblemCode.TOO_OLD,
    ProblemCode.BELOW_ZERO
  })
  Answer<VoucherReceipt> enter(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @Body NewVoucher voucher) {
    return moveByHand.enter(
        call, new AccountId(community, colour, person), voucher.matter(), voucher.grounds());
  }

  /** Takes a line back, once: posted today, with its old service date. */
  @Post("/lines/{sequence}/reverse")
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.LINE_NOT_REVERSIBLE,
    ProblemCode.LINE_REVERSED,
    ProblemCode.BELOW_ZERO
  })
  Answer<VoucherReceipt> reverse(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable long sequence,
      @Body NewVoucher.Reversal why) {
    return moveByHand.reverse(call, new AccountId(community, colour, person), sequence, why);
  }

  /** Approves, as second person, a voucher that waits: its line is written. */
  @Post("/vouchers/{voucher}/approve")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.WRONG_STATE,
    ProblemCode.LINE_NOT_REVERSIBLE,
    ProblemCode.LINE_REVERSED,
    ProblemCode.BELOW_ZERO
  })
  Answer<VoucherReceipt> approve(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable VoucherId voucher) {
    return moveByHand.approve(call, new AccountId(community, colour, person), voucher);
  }

  /** Refuses a voucher that waits; whoever wrote it takes it back by this. */
  @Post("/vouchers/{voucher}/reject")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.OWN_FAVOUR, ProblemCode.WRONG_STATE})
  Answer<VoucherReceipt> reject(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable VoucherId voucher,
      @Body NewVoucher.Rejection why) {
    return moveByHand.reject(call, new AccountId(community, colour, person), voucher, why.said());
  }

  /** Lists the vouchers of an account, in the order of their writing. */
  @Get("/vouchers{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<VoucherList> list(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return vouchers.list(call, new AccountId(community, colour, person), limit, cursor);
  }

  /** Shows one voucher: what, why, by whom, and what came of it. */
  @Get("/vouchers/{voucher}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<VoucherView> show(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable VoucherId voucher) {
    return Answer.ofAny(vouchers.find(call, new AccountId(community, colour, person), voucher));
  }
}
