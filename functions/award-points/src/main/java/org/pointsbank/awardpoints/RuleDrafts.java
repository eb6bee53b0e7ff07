package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.RuleDraftId;
import org.pointsbank.domain.draft.Redrafting;
import org.pointsbank.domain.draft.RuleDraft;
import org.pointsbank.domain.draft.Signature;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.rulebook.RuleDraftForm;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.RuleDraftItem;
import org.pointsbank.table.Transaction;

/** Begins drafts of rules, writes them anew, shows them. Source: rules 5.9. */
@Singleton
final class RuleDrafts {
  private final BankTable table;
  private final RuleShelf rules;
  private final Settlement settlement;
  private final Ids ids;

  RuleDrafts(BankTable table, RuleShelf rules, Settlement settlement, Ids ids) {
    this.table = table;
    this.rules = rules;
    this.settlement = settlement;
    this.ids = ids;
  }

  /** The draft of {@code district} with this id. */
  Optional<RuleDraft> find(DistrictId district, RuleDraftId id) {
    return table.read(RuleDraftItem.keyOf(district, id)).map(RuleDraftItem::read);
  }

  /** Some drafts of {@code district}, the latest first. */
  DraftView.DraftList list(DistrictId district, Optional<Integer> limit, Optional<String> cursor) {
    Page page = table.list(Cursor.page(RuleDraftItem.of(district).newestFirst(), limit, cursor));
    return new DraftView.DraftList(
        page.items().stream()
            .map(item -> DraftView.of(RuleDraftItem.read(item), zone(district)))
            .toList(),
        Cursor.behind(page.next()));
  }

  /** Begins a draft, unless something is wrong with its rules. */
  Answer<DraftView> begin(Call call, DistrictId district, RuleDraftForm form) {
    Optional<Problem> problem = problem("", district, form);
    if (problem.isPresent()) {
      return new Answer.Refused<>(problem.get());
    }
    RuleDraft draft =
        RuleDraft.begin(
            new RuleDraftId(ids.next()),
            district,
            form.book(1, LocalDate.EPOCH),
            new Signature(call.person(), call.now()));
    return settlement.once(
        call,
        () ->
            new Decision.Write<>(
                Transaction.EMPTY.create(RuleDraftItem.write(draft)),
                DraftView.of(draft, zone(district))));
  }

  /** Writes a draft's rules anew, unless something is wrong with them. */
  Answer<DraftView> redraft(
      Call call, DistrictId district, RuleDraftId id, RuleDraftsController.Redraft asked) {
    Optional<Problem> problem = problem("/rules", district, asked.rules());
    return problem.isPresent()
        ? new Answer.Refused<>(problem.get())
        : settlement.settle(() -> decide(call, district, id, asked));
  }

  private Decision<DraftView> decide(
      Call call, DistrictId district, RuleDraftId id, RuleDraftsController.Redraft asked) {
    Optional<RuleDraft> found = find(district, id);
    if (found.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    Signature by = new Signature(call.person(), call.now());
    return switch (Redrafting.decide(
        found.get(), asked.version(), asked.rules().book(1, LocalDate.EPOCH), by)) {
      case Redrafting.Granted(RuleDraft draft) ->
          new Decision.Write<>(
              Transaction.EMPTY.replace(RuleDraftItem.write(draft), draft.version() - 1),
              DraftView.of(draft, zone(district)));
      case Redrafting.Repeated(RuleDraft draft) ->
          new Decision.Write<>(Transaction.EMPTY, DraftView.of(draft, zone(district)));
      case Redrafting.Closed(long ruleVersion) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.DRAFT_ADOPTED, "ruleVersion", ruleVersion));
      case Redrafting.Outdated(long version) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.DRAFT_CHANGED, "version", version));
    };
  }

  /** All that is wrong with {@code form}, whose rules stand at the JSON pointer {@code at}. */
  Optional<Problem> problem(String at, DistrictId district, RuleDraftForm form) {
    Set<String> communities = new HashSet<>();
    table.each(
        CommunityItem.of(district), item -> communities.add(CommunityItem.read(item).id().value()));
    List<Problem.FieldProblem> found = form.problems(at, communities);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(new Problem(ProblemCode.RULE_BOOK_INVALID, Map.of(), found));
  }

  /** The zone in which times of {@code district} are told. */
  ZoneId zone(DistrictId district) {
    return rules.of(district).books().getFirst().zone();
  }
}
