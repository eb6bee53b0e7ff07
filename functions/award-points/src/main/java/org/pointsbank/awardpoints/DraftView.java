package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.draft.DraftState;
import org.pointsbank.domain.draft.RuleDraft;
import org.pointsbank.lambda.rulebook.RuleDraftForm;

/**
 * Rules before they are a rule book.
 *
 * @param id of the draft
 * @param version how often it was written; to be named by whoever writes it anew
 * @param drafted who began it, and when
 * @param changed who wrote its rules last, and when
 * @param adoption what it became, if it is closed
 * @param rules what it says; told only where one draft is looked at
 */
@Serdeable
record DraftView(
    String id,
    long version,
    SignatureView drafted,
    SignatureView changed,
    Optional<AdoptionView> adoption,
    Optional<RuleDraftForm> rules) {

  /**
   * What a draft became.
   *
   * @param ruleVersion of the rule book
   * @param effective the first local day it is in force
   * @param adopted who adopted it, and when
   * @param ground on what
   */
  @Serdeable
  record AdoptionView(
      long ruleVersion, LocalDate effective, SignatureView adopted, GroundView ground) {
    static Optional<AdoptionView> of(DraftState state, ZoneId zone) {
      return switch (state) {
        case DraftState.Open() -> Optional.empty();
        case DraftState.Adopted adopted ->
            Optional.of(
                new AdoptionView(
                    adopted.ruleVersion(),
                    adopted.effective(),
                    SignatureView.of(adopted.adopted(), zone),
                    GroundView.of(adopted.ground())));
      };
    }
  }

  /**
   * Drafts of a district.
   *
   * @param items the latest first
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record DraftList(List<DraftView> items, Optional<String> nextCursor) {}

  /** Without the rules: they may be long, and whoever wrote them knows them. */
  static DraftView of(RuleDraft draft, ZoneId zone) {
    return of(draft, zone, Optional.empty());
  }

  static DraftView whole(RuleDraft draft, ZoneId zone) {
    return of(draft, zone, Optional.of(RuleDraftForm.of(draft.rules())));
  }

  private static DraftView of(RuleDraft draft, ZoneId zone, Optional<RuleDraftForm> rules) {
    return new DraftView(
        draft.id().value(),
        draft.version(),
        SignatureView.of(draft.drafted(), zone),
        SignatureView.of(draft.changed(), zone),
        AdoptionView.of(draft.state(), zone),
        rules);
  }
}
