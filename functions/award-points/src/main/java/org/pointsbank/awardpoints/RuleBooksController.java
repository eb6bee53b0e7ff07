package org.pointsbank.awardpoints;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Roomy;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.rulebook.RuleBookForm;
import org.pointsbank.lambda.rulebook.RuleDraftForm;

/** The rules of a district, for whoever earns by them. */
@Controller("/districts/{district}/rule-books")
final class RuleBooksController {
  private final RuleDrafts drafts;
  private final RuleShelf rules;

  RuleBooksController(RuleDrafts drafts, RuleShelf rules) {
    this.drafts = drafts;
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

  /** Says all that is wrong with rules before they are adopted; keeps nothing. */
  @Post("/check")
  @Roomy
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.TOO_LARGE, ProblemCode.RULE_BOOK_INVALID})
  Answer<Checked> check(Call call, @PathVariable DistrictId district, @Body RuleDraftForm draft) {
    return drafts
        .problem("", district, draft)
        .<Answer<Checked>>map(Answer.Refused::new)
        .orElseGet(() -> Answer.of(new Checked(draft.items().size())));
  }

  /**
   * Rules that can be a rule book.
   *
   * @param items how many items their catalogue has
   */
  @Serdeable
  record Checked(long items) {}

  /**
   * The rule books of a district.
   *
   * @param items oldest first
   */
  @Serdeable
  record RuleBookList(List<RuleBookForm> items) {}
}
