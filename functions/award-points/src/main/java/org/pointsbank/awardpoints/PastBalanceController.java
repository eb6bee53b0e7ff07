package org.pointsbank.awardpoints;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.RuleShelf;

/** What an account held at any past instant. */
@Controller("/communities/{community}/people/{person}/accounts/{colour}")
final class PastBalanceController {
  private final PastBalance past;
  private final RuleShelf rules;

  PastBalanceController(PastBalance past, RuleShelf rules) {
    this.past = past;
    this.rules = rules;
  }

  /**
   * A balance as it was.
   *
   * @param at the instant that was asked for
   * @param lastLine the number of the last line by then; 0 without one
   * @param minutes service minutes
   * @param honour hundredths of honour points
   * @param spendable hundredths of spendable points; what orders held is not kept for the past
   * @param owed hundredths of owed points
   */
  @Serdeable
  record PastBalanceView(
      OffsetDateTime at, long lastLine, long minutes, long honour, long spendable, long owed) {
    static PastBalanceView of(Instant at, ZoneId zone, Optional<PassbookLine> line) {
      Balance balance = line.map(PassbookLine::after).orElse(Balance.NONE);
      return new PastBalanceView(
          at.atZone(zone).toOffsetDateTime(),
          line.map(PassbookLine::sequence).orElse(0L),
          balance.minutes(),
          balance.honour().hundredths(),
          balance.spendable().hundredths(),
          balance.owed().hundredths());
    }
  }

  /**
   * Shows the balance behind the last line that was posted by an instant, as {@code
   * 2026-09-30T23:59:59+08:00}.
   */
  @Get("/balance{?at}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.INVALID_PARAMETER})
  Answer<PastBalanceView> balance(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @QueryValue Optional<OffsetDateTime> at) {
    Instant instant = at.map(OffsetDateTime::toInstant).orElse(call.now());
    Optional<Account> account = past.account(new AccountId(community, colour, person));
    return Answer.ofAny(
        account.map(found ->
            PastBalanceView.of(
                instant, rules.of(community).zone(), past.lastLine(found, instant))));
  }
}
