package org.pointsbank.printpassbook;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** Statements of a whole community. Source: rules 11.3. */
@Controller("/communities/{community}/statement")
final class CommunityStatementController {
  private final CommunityStatements statements;

  CommunityStatementController(CommunityStatements statements) {
    this.statements = statements;
  }

  /** Gives what was posted to a community's accounts in a period, with the proof, as CSV. */
  @Get("/csv{?period,part}")
  @Produces(FileKind.CSV_TYPE)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.STATEMENT_IN_PARTS, ProblemCode.STATEMENT_TOO_LARGE})
  Answer<byte[]> csv(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Period> period,
      @QueryValue Optional<Integer> part,
      @Header("Accept-Language") Optional<String> language) {
    return statements.of(call, community, part, StatementAsked.of(FileKind.CSV, period, language));
  }

  /** Gives what was posted to a community's accounts in a period, with the proof, as XLSX. */
  @Get("/xlsx{?period,part}")
  @Produces(FileKind.XLSX_TYPE)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.STATEMENT_IN_PARTS, ProblemCode.STATEMENT_TOO_LARGE})
  Answer<byte[]> xlsx(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Period> period,
      @QueryValue Optional<Integer> part,
      @Header("Accept-Language") Optional<String> language) {
    return statements.of(call, community, part, StatementAsked.of(FileKind.XLSX, period, language));
  }
}
