package org.pointsbank.awardpoints;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.rulebook.RuleBookForm;

/** The rules of a district, for whoever earns by them. */
@Controller("/districts/{district}/rule-books")
final class RuleBooksController {
  private final RuleShelf rules;

  RuleBooksController(RuleShelf rules) {
    this.rules = rules;
  }

  /** Lists the adopted rule books of a district, oldest first. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<RuleBookList> list(Call call, @PathVariable DistrictId district) {
    return Answer.ofAny(
        rules
            .find(district)
            .map(all -> new RuleBookList(all.books().stream().map(RuleBookForm::of).toList())));
  }

  /** Shows one rule book: rates, limits, dates and the catalogue. */
  @Get("/{version}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<RuleBookForm> book(
      Call call, @PathVariable DistrictId district, @PathVariable long version) {
    return Answer.ofAny(
        rules
            .find(district)
            .flatMap(
                all -> all.books().stream().filter(book -> book.version() == version).findFirst())
            .map(RuleBookForm::of));
  }

  /**
   * The rule books of a district.
   *
   * @param items oldest first
   */
  @Serdeable
  record RuleBookList(List<RuleBookForm> items) {}
}
