package org.pointsbank.printpassbook;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** Statements of one account. Source: rules 11.1. */
@Controller("/communities/{community}/people/{person}/accounts/{colour}/statement")
final class AccountStatementController {
  private final AccountStatements statements;

  AccountStatementController(AccountStatements statements) {
    this.statements = statements;
  }

  /** Gives what was posted to an account in a period, with the proof that it adds up, as CSV. */
  @Get("/csv{?period}")
  @Produces(FileKind.CSV_TYPE)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.STATEMENT_TOO_LARGE})
  Answer<byte[]> csv(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @QueryValue Optional<Period> period,
      @Header("Accept-Language") Optional<String> language) {
    return statements.of(
        call,
        new AccountId(community, colour, person),
        StatementAsked.of(FileKind.CSV, period, language));
  }

  /** Gives what was posted to an account in a period, with the proof that it adds up, as XLSX. */
  @Get("/xlsx{?period}")
  @Produces(FileKind.XLSX_TYPE)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.STATEMENT_TOO_LARGE})
  Answer<byte[]> xlsx(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @QueryValue Optional<Period> period,
      @Header("Accept-Language") Optional<String> language) {
    return statements.of(
        call,
        new AccountId(community, colour, person),
        StatementAsked.of(FileKind.XLSX, period, language));
  }
}
