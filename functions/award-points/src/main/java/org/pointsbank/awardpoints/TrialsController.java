package org.pointsbank.awardpoints;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.RuleDraftId;
import org.pointsbank.domain.TrialId;
import org.pointsbank.domain.draft.Trial;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.Slice;
import org.pointsbank.table.TriedAccountItem;

/** Trials of drafts: what a past quarter would have come to by them. Source: rules 5.10. */
@Controller("/districts/{district}/rule-drafts/{draft}/trials")
final class TrialsController {
  private final BankTable table;
  private final RuleDrafts drafts;
  private final Trials trials;
  private final AdvanceTrial advanceTrial;

  TrialsController(BankTable table, RuleDrafts drafts, Trials trials, AdvanceTrial advanceTrial) {
    this.table = table;
    this.drafts = drafts;
    this.trials = trials;
    this.advanceTrial = advanceTrial;
  }

  /** Begins to reckon a past quarter by a draft; call advance until it is finished. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.DRAFT_ADOPTED, ProblemCode.QUARTER_NOT_OVER})
  Answer<TrialView> begin(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable RuleDraftId draft,
      @Body Trying asked) {
    return trials.begin(
        call,
        district,
        draft,
        new Trials.Asked(
            parsed("/period", asked.period(), Quarter::parse),
            asked.community().map(text -> parsed("/community", text, CommunityId::new))));
  }

  /** Lists the trials of a draft, the latest first. */
  @Get
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<TrialView.TrialList> list(
      Call call, @PathVariable DistrictId district, @PathVariable RuleDraftId draft) {
    return Answer.ofAny(
        drafts
            .find(district, draft)
            .map(found ->
                new TrialView.TrialList(
                    trials.of(found).stream()
                        .map(trial -> TrialView.of(trial, found, drafts.zone(district)))
                        .toList())));
  }

  /** Shows how far a trial is, and what it comes to. */
  @Get("/{trial}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<TrialView> show(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable RuleDraftId draft,
      @PathVariable TrialId trial) {
    return view(district, draft, trial, UnaryOperator.identity());
  }

  /**
   * Reckons the next accounts for at most five seconds; harmless when called again.
   *
   * <p>A trial whose draft was changed stops.
   */
  @Post("/{trial}/advance")
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<TrialView> advance(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable RuleDraftId draft,
      @PathVariable TrialId trial) {
    return view(district, draft, trial, advanceTrial::advance);
  }

  /** Lists the accounts to which the draft gives more or less; kept for 90 days. */
  @Get("/{trial}/differences{?limit,cursor}")
  @Allowed({Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<DifferenceView.DifferenceList> differences(
      Call call,
      @PathVariable DistrictId district,
      @PathVariable RuleDraftId draft,
      @PathVariable TrialId trial,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Slice slice = Cursor.page(TriedAccountItem.of(trial), limit, cursor);
    return Answer.ofAny(
        drafts
            .find(district, draft)
            .flatMap(found -> trials.find(found, trial))
            .map(_ -> listed(table.list(slice))));
  }

  private static DifferenceView.DifferenceList listed(Page page) {
    return new DifferenceView.DifferenceList(
        page.items().stream().map(TriedAccountItem::read).map(DifferenceView::of).toList(),
        Cursor.behind(page.next()));
  }

  /** The draft is read once more behind the trial: it may have been changed meanwhile. */
  private Answer<TrialView> view(
      DistrictId district, RuleDraftId draft, TrialId trial, UnaryOperator<Trial> brought) {
    Optional<Trial> at =
        drafts.find(district, draft).flatMap(found -> trials.find(found, trial)).map(brought);
    return Answer.ofAny(
        at.flatMap(shown ->
            drafts
                .find(district, draft)
                .map(now -> TrialView.of(shown, now, drafts.zone(district)))));
  }

  private static <T> T parsed(String pointer, String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
  }

  /**
   * What is tried.
   *
   * @param period a past quarter, {@code 2026-Q3}
   * @param community only there; without it, in the whole district
   */
  @Serdeable
  record Trying(String period, Optional<String> community) {}
}
