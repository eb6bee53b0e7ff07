package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RuleDraftId;
import org.pointsbank.domain.TrialId;
import org.pointsbank.domain.draft.DraftState;
import org.pointsbank.domain.draft.RuleDraft;
import org.pointsbank.domain.draft.Signature;
import org.pointsbank.domain.draft.Trial;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.TrialItem;

/** Begins trials of drafts, and finds them again. Source: rules 5.10. */
@Singleton
final class Trials {
  private final BankTable table;
  private final Settlement settlement;
  private final RuleDrafts drafts;
  private final Ids ids;

  Trials(BankTable table, Settlement settlement, RuleDrafts drafts, Ids ids) {
    this.table = table;
    this.settlement = settlement;
    this.drafts = drafts;
    this.ids = ids;
  }

  /**
   * What is to be tried.
   *
   * @param period a past quarter
   * @param one the community, if one alone
   */
  record Asked(Quarter period, Optional<CommunityId> one) {}

  /** The trial of {@code draft} with this id. */
  Optional<Trial> find(RuleDraft draft, TrialId id) {
    return table.read(TrialItem.keyOf(draft.id(), id)).map(TrialItem::read);
  }

  /** All trials of {@code draft}, the latest first. */
  List<Trial> of(RuleDraft draft) {
    List<Trial> trials = new ArrayList<>();
    table.each(TrialItem.of(draft.id()).newestFirst(), item -> trials.add(TrialItem.read(item)));
    return trials;
  }

  /** A finished trial of {@code draft} as it is: of the whole district before one community's. */
  Optional<TrialId> finished(RuleDraft draft) {
    return of(draft).stream()
        .filter(trial -> trial.grounds(draft))
        .min(Comparator.comparing(trial -> trial.scope().one().isPresent()))
        .map(Trial::id);
  }

  /** Begins a trial; nothing is reckoned yet. */
  Answer<TrialView> begin(Call call, DistrictId district, RuleDraftId draft, Asked asked) {
    TrialId id = new TrialId(ids.next());
    Signature by = new Signature(call.person(), call.now());
    return settlement.once(
        call,
        () ->
            drafts
                .find(district, draft)
                .map(found -> decide(id, found, asked, by))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<TrialView> decide(TrialId id, RuleDraft draft, Asked asked, Signature by) {
    if (draft.state() instanceof DraftState.Adopted adopted) {
      return new Decision.Refuse<>(
          Problem.of(ProblemCode.DRAFT_ADOPTED, "ruleVersion", adopted.ruleVersion()));
    }
    LocalDate today = LocalDate.ofInstant(by.at(), drafts.zone(draft.district()));
    if (today.isBefore(asked.period().end())) {
      return new Decision.Refuse<>(
          Problem.of(ProblemCode.QUARTER_NOT_OVER, "quarter", asked.period()));
    }
    List<CommunityId> communities = communities(draft.district(), asked.one());
    if (communities.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    Trial.Scope scope = new Trial.Scope(asked.period(), asked.one(), communities);
    Trial trial = Trial.begin(id, draft, scope, by);
    return new Decision.Write<>(
        Transaction.EMPTY.create(TrialItem.write(trial)),
        TrialView.of(trial, draft, drafts.zone(draft.district())));
  }

  /** One of another district is none of this one. */
  private List<CommunityId> communities(DistrictId district, Optional<CommunityId> one) {
    List<CommunityId> communities = new ArrayList<>();
    table.each(CommunityItem.of(district), item -> communities.add(CommunityItem.read(item).id()));
    return communities.stream()
        .filter(each -> one.map(each::equals).orElse(true))
        .sorted(Comparator.comparing(CommunityId::value))
        .toList();
  }
}
