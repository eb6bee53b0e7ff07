package org.pointsbank.domain.draft;

import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.TrialId;

/** What comes of adopting a draft. Source: rules 5.9. */
public sealed interface Adoption {
  /**
   * It is a rule book now.
   *
   * @param draft closed
   * @param book the next version
   * @param trail how it came to be
   */
  record Granted(RuleDraft draft, RuleBook book, BookTrail trail) implements Adoption {}

  /** It is one already. */
  record Closed(long ruleVersion) implements Adoption {}

  /** That day is today, past, or no later than another book's; {@code from} is the first free. */
  record NotLater(LocalDate from) implements Adoption {}

  /** No trial of just these rules is finished, and no reason is given. */
  record TrialMissing() implements Adoption {}

  /**
   * What is asked for.
   *
   * @param effective the first day in force
   * @param withoutTrial why it need not be tried, if that is said
   * @param by who asks, and when
   */
  record Asked(LocalDate effective, Optional<String> withoutTrial, Signature by) {}

  /**
   * What is known then.
   *
   * @param books all adopted ones
   * @param today the district's local day
   * @param finished a finished trial of the draft as it is
   */
  record Known(RuleBooks books, LocalDate today, Optional<TrialId> finished) {}

  /** Decides whether {@code draft} becomes a rule book; the first reason that applies is told. */
  static Adoption decide(RuleDraft draft, Asked asked, Known known) {
    if (draft.state() instanceof DraftState.Adopted adopted) {
      return new Closed(adopted.ruleVersion());
    }
    LocalDate latest = known.books().books().getLast().effective();
    LocalDate from = (latest.isAfter(known.today()) ? latest : known.today()).plusDays(1);
    if (asked.effective().isBefore(from)) {
      return new NotLater(from);
    }
    return known
        .finished()
        .<Ground>map(Ground.Tried::new)
        .or(() -> asked.withoutTrial().map(Ground.Untried::new))
        .<Adoption>map(ground -> granted(draft, asked, known.books(), ground))
        .orElseGet(TrialMissing::new);
  }

  private static Granted granted(RuleDraft draft, Asked asked, RuleBooks books, Ground ground) {
    long next = books.books().stream().mapToLong(RuleBook::version).max().orElse(0) + 1;
    return new Granted(
        draft.to(new DraftState.Adopted(next, asked.effective(), asked.by(), ground)),
        draft.rules().as(next, asked.effective()),
        new BookTrail(draft.id(), draft.drafted(), draft.changed(), asked.by(), ground));
  }
}
