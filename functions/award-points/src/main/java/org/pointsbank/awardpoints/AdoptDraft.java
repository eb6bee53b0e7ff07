package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.RuleDraftId;
import org.pointsbank.domain.draft.Adoption;
import org.pointsbank.domain.draft.RuleDraft;
import org.pointsbank.domain.draft.Signature;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AdoptionItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.RuleDraftItem;
import org.pointsbank.table.Transaction;

/**
 * Makes a draft a rule book. Draft, book and the district's last adoption move in one transaction:
 * of two adoptions at once the other one decides anew, on the books as they are then.
 */
@Singleton
final class AdoptDraft {
  private static final int LONGEST_REASON = 200;

  private final BankTable table;
  private final RuleShelf rules;
  private final Settlement settlement;
  private final RuleDrafts drafts;
  private final Trials trials;

  AdoptDraft(
      BankTable table, RuleShelf rules, Settlement settlement, RuleDrafts drafts, Trials trials) {
    this.table = table;
    this.rules = rules;
    this.settlement = settlement;
    this.drafts = drafts;
    this.trials = trials;
  }

  Answer<AdoptionReceipt> adopt(
      Call call, DistrictId district, RuleDraftId id, RuleDraftsController.Adopting asked) {
    Adoption.Asked adopting =
        new Adoption.Asked(
            asked.effective(),
            asked.withoutTrial().map(AdoptDraft::reason),
            new Signature(call.person(), call.now()));
    Answer<AdoptionReceipt> answer = settlement.once(call, () -> decide(district, id, adopting));
    rules.forget(district);
    return answer;
  }

  private static String reason(String text) {
    String reason = text.strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw BadInput.at("/withoutTrial", ProblemCode.INVALID_VALUE);
    }
    return reason;
  }

  private Decision<AdoptionReceipt> decide(
      DistrictId district, RuleDraftId id, Adoption.Asked asked) {
    // Before the books: whoever adopts behind this read moves it on.
    Optional<Item> last = table.read(AdoptionItem.keyOf(district));
    Optional<RuleDraft> draft = drafts.find(district, id);
    if (draft.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    return switch (Adoption.decide(draft.get(), asked, known(draft.get(), asked))) {
      case Adoption.Granted granted -> adopted(district, last, granted);
      case Adoption.Closed(long ruleVersion) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.DRAFT_ADOPTED, "ruleVersion", ruleVersion));
      case Adoption.NotLater(LocalDate from) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.EFFECTIVE_NOT_LATER, "from", from));
      case Adoption.TrialMissing() -> new Decision.Refuse<>(ProblemCode.TRIAL_MISSING);
    };
  }

  private Adoption.Known known(RuleDraft draft, Adoption.Asked asked) {
    RuleBooks books =
        RuleBookItem.all(table, draft.district())
            .orElseThrow(() -> new IllegalStateException("no rule book: " + draft.district()));
    // In a day's last minute a warm function would not know the next day's book in time.
    Instant everywhere = asked.by().at().plus(RuleShelf.KEPT);
    LocalDate today = LocalDate.ofInstant(everywhere, books.books().getFirst().zone());
    return new Adoption.Known(books, today, trials.finished(draft));
  }

  private Decision<AdoptionReceipt> adopted(
      DistrictId district, Optional<Item> last, Adoption.Granted granted) {
    RuleDraft draft = granted.draft();
    RuleBook book = granted.book();
    Transaction effect =
        Transaction.EMPTY
            .replace(RuleDraftItem.write(draft), draft.version() - 1)
            .create(RuleBookItem.write(district, book, granted.trail()))
            .and(AdoptionItem.next(district, last, book.version()));
    return new Decision.Write<>(effect, AdoptionReceipt.of(granted));
  }
}
