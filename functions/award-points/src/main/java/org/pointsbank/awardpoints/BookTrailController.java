package org.pointsbank.awardpoints;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.draft.BookTrail;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.RuleBookItem;

/** How rule books came to be. */
@Controller("/districts/{district}/rule-books/{version}/trail")
final class BookTrailController {
  private final BankTable table;

  BookTrailController(BankTable table) {
    this.table = table;
  }

  /** Shows how a rule book came to be: drafted, changed and adopted by whom, on what ground. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<TrailView> trail(
      Call call, @PathVariable DistrictId district, @PathVariable long version) {
    List<Item> books = new ArrayList<>();
    table.each(RuleBookItem.of(district), books::add);
    return Answer.ofAny(
        books.stream()
            .filter(item -> RuleBookItem.read(item).version() == version)
            .findFirst()
            .map(item ->
                TrailView.of(
                    version,
                    RuleBookItem.trail(item),
                    RuleBookItem.read(books.getFirst()).zone())));
  }

  /**
   * How a rule book came to be.
   *
   * @param version of the rule book
   * @param draft what it was before; none of what the district was founded with
   * @param drafted who began the draft, and when
   * @param changed who wrote its rules last, and when
   * @param adopted who adopted it, and when
   * @param ground on what
   */
  @Serdeable
  record TrailView(
      long version,
      Optional<String> draft,
      Optional<SignatureView> drafted,
      Optional<SignatureView> changed,
      Optional<SignatureView> adopted,
      Optional<GroundView> ground) {
    static TrailView of(long version, Optional<BookTrail> trail, ZoneId zone) {
      return new TrailView(
          version,
          trail.map(known -> known.draft().value()),
          trail.map(known -> SignatureView.of(known.drafted(), zone)),
          trail.map(known -> SignatureView.of(known.changed(), zone)),
          trail.map(known -> SignatureView.of(known.adopted(), zone)),
          trail.map(known -> GroundView.of(known.ground())));
    }
  }
}
