package org.pointsbank.evaluatequarter;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CourseItem;
import org.pointsbank.table.EvaluationItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.Page;

/** The quarterly evaluations of one community. */
@Controller("/communities/{community}/evaluations")
final class EvaluationsController {
  private final BankTable table;
  private final Settlement settlement;
  private final EvaluateCommunity evaluateCommunity;
  private final LaterLines laterLines;
  private final Drafting drafting;

  EvaluationsController(
      BankTable table,
      Settlement settlement,
      EvaluateCommunity evaluateCommunity,
      LaterLines laterLines,
      Drafting drafting) {
    this.table = table;
    this.settlement = settlement;
    this.evaluateCommunity = evaluateCommunity;
    this.laterLines = laterLines;
    this.drafting = drafting;
  }

  /** Lists the evaluations of a community, oldest quarter first. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<EvaluationList> list(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Page page =
        table.list(
            EvaluationItem.of(community)
                .limitedTo(Cursor.limit(limit))
                .after(Cursor.read(cursor).map(EvaluationsController::quarter)));
    List<Manifest> manifests = page.items().stream().map(EvaluationItem::read).toList();
    Map<Key, Item> courses =
        table.readAll(manifests.stream().map(each -> CourseItem.keyOf(each.of())).toList());
    return Answer.of(
        new EvaluationList(
            manifests.stream().map(manifest -> listed(manifest, courses)).toList(),
            Cursor.behind(page.next())));
  }

  private EvaluationView listed(Manifest manifest, Map<Key, Item> courses) {
    Course course =
        Optional.ofNullable(courses.get(CourseItem.keyOf(manifest.of())))
            .map(CourseItem::read)
            .orElseGet(() -> Course.of(manifest.of()));
    return EvaluationView.of(manifest, course, zone(manifest), Optional.empty());
  }

  private static String quarter(String cursor) {
    try {
      return Quarter.parse(cursor).toString();
    } catch (IllegalArgumentException e) {
      throw BadInput.at("cursor", ProblemCode.CURSOR_INVALID);
    }
  }

  /** Evaluates a quarter that is over; the result is a draft until its public notice. */
  @Post("/{quarter}")
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.QUARTER_NOT_OVER,
    ProblemCode.AWARDS_WAITING,
    ProblemCode.EVALUATION_EXISTS
  })
  Answer<EvaluationView> evaluate(
      Call call, @PathVariable CommunityId community, @PathVariable Quarter quarter) {
    Manifest.Made made = new Manifest.Made(call.now(), call.who());
    return settlement.once(
        call, () -> evaluateCommunity.decide(new Manifest.Of(community, quarter), made));
  }

  /** Shows the evaluation of a quarter, and how many lines were posted to the quarter since. */
  @Get("/{quarter}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<EvaluationView> evaluation(
      Call call, @PathVariable CommunityId community, @PathVariable Quarter quarter) {
    return Answer.ofAny(
        table
            .read(EvaluationItem.keyOf(new Manifest.Of(community, quarter)))
            .map(EvaluationItem::read)
            .map(manifest ->
                EvaluationView.of(
                    manifest,
                    CourseItem.of(table, manifest.of()),
                    zone(manifest),
                    Optional.of(laterLines.of(manifest)))));
  }

  private ZoneId zone(Manifest manifest) {
    return drafting.book(manifest.of()).zone();
  }

  /**
   * Some evaluations of a community.
   *
   * @param items oldest quarter first
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record EvaluationList(List<EvaluationView> items, Optional<String> nextCursor) {}
}
