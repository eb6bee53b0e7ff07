package org.pointsbank.recordhours;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.RuleShelf;

/** What a district's volunteers may choose from. */
@Controller("/districts/{district}/catalogue")
final class CatalogueController {
  private final RuleShelf rules;

  CatalogueController(RuleShelf rules) {
    this.rules = rules;
  }

  /**
   * Lists the service items of the rule book in force on a day, by code.
   *
   * <p>Today's without {@code on}. Before the first book became effective, it is that one which
   * judges; so it is shown. Source: rules 5.1.
   */
  @Get("{?on}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<CatalogueView> show(
      Call call, @PathVariable DistrictId district, @QueryValue Optional<LocalDate> on) {
    return Answer.ofAny(rules.find(district).map(books -> catalogue(books, on, call.now())));
  }

  private static CatalogueView catalogue(RuleBooks books, Optional<LocalDate> on, Instant now) {
    return CatalogueView.of(books.at(on.orElseGet(() -> LocalDate.ofInstant(now, books.zone()))));
  }
}
