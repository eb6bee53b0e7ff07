package org.pointsbank.evaluatequarter;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.TieRule;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RankedPerson;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.EvaluationItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.RankedPersonItem;
import org.pointsbank.table.Slice;

/** The rankings of an evaluation. */
@Controller("/communities/{community}/evaluations/{quarter}/rankings")
final class RankingsController {
  private final BankTable table;
  private final Places places;

  RankingsController(BankTable table, Places places) {
    this.table = table;
    this.places = places;
  }

  /** Lists a ranking of an evaluated quarter, first rank first: overall, red, blue or green. */
  @Get("/{ranking}{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<RankingPage> ranking(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable Quarter quarter,
      @PathVariable RankingName ranking,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    int most = Cursor.limit(limit);
    Optional<String> after = Cursor.read(cursor).map(RankingsController::place);
    return Answer.ofAny(
        table
            .read(EvaluationItem.keyOf(new Manifest.Of(community, quarter)))
            .map(EvaluationItem::read)
            .map(manifest -> page(call, manifest, ranking, slice(manifest, ranking, after), most)));
  }

  private static String place(String cursor) {
    if (!RankedPersonItem.isPlace(cursor)) {
      throw BadInput.at("cursor", ProblemCode.CURSOR_INVALID);
    }
    return cursor;
  }

  private static Slice slice(Manifest manifest, RankingName ranking, Optional<String> after) {
    return after
        .map(place -> RankedPersonItem.behind(manifest, ranking, place))
        .orElseGet(() -> RankedPersonItem.of(manifest, ranking));
  }

  private RankingPage page(
      Call call, Manifest manifest, RankingName ranking, Slice slice, int most) {
    Page page = table.list(slice.limitedTo(most));
    List<RankedPerson> people =
        page.items().stream()
            .map(item -> RankedPersonItem.read(manifest.of().community(), item))
            .toList();
    return new RankingPage(
        manifest.of().quarter().toString(),
        ranking,
        manifest.basis().rules().measure(),
        manifest.basis().rules().ties(),
        places.seen(call, manifest, ranking, people),
        Cursor.behind(page.next().map(sk -> RankedPersonItem.placeOf(manifest, ranking, sk))));
  }

  /**
   * Some places of a ranking.
   *
   * @param quarter of the services that count
   * @param ranking over which accounts
   * @param measure what it ranks by
   * @param ties who comes first among equals
   * @param items first rank first; equal ranks by number
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record RankingPage(
      String quarter,
      RankingName ranking,
      Measure measure,
      TieRule ties,
      List<RankedView> items,
      Optional<String> nextCursor) {}
}
