package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleDraftId;
import org.pointsbank.domain.TrialId;
import org.pointsbank.domain.draft.BookTrail;
import org.pointsbank.domain.draft.DraftState;
import org.pointsbank.domain.draft.Ground;
import org.pointsbank.domain.draft.RuleDraft;
import org.pointsbank.domain.draft.Signature;
import org.pointsbank.domain.draft.Trial;
import org.pointsbank.domain.draft.TrialPhase;
import org.pointsbank.domain.draft.TrialProgress;
import org.pointsbank.domain.draft.TrialSums;
import org.pointsbank.domain.draft.TriedAccount;

/** A draft, its trial, and the rule book that came of it. */
final class DraftSamples {
  private static final RuleDraftId DRAFT = new RuleDraftId(PeopleSamples.id("711"));
  private static final TrialId TRIAL = new TrialId(PeopleSamples.id("712"));
  private static final Signature DRAFTED = by("01");
  private static final Signature CHANGED = by("02");
  private static final Signature ADOPTED = by("03");
  private static final LocalDate EFFECTIVE = LocalDate.of(2027, 1, 1);
  private static final TrialSums SUMS = new TrialSums(3, 95, 175, 350, 1);

  private DraftSamples() {}

  static List<ItemSample> all() {
    RuleBook book = PassbookSamples.book().as(2, EFFECTIVE);
    BookTrail trail = trail(new Ground.Untried("法规已定"));
    TriedAccount tried = new TriedAccount(PassbookSamples.ACCOUNT, "V00001", SUMS);
    return List.of(
        draft("rule-draft", new DraftState.Open()),
        draft(
            "rule-draft-adopted",
            new DraftState.Adopted(2, EFFECTIVE, ADOPTED, new Ground.Tried(TRIAL))),
        ItemSample.of(
            "rule-book-adopted",
            book,
            RuleBookItem.write(PeopleSamples.DISTRICT, book, trail),
            RuleBookItem::read),
        ItemSample.of("adoption", 2L, adoption(), AdoptionItem::read),
        trial("trial", TrialPhase.RECKONING, Optional.of("BLUE#" + PeopleSamples.id("201"))),
        trial("trial-finished", TrialPhase.FINISHED, Optional.empty()),
        ItemSample.of(
            "tried-account",
            tried,
            TriedAccountItem.write(begun(TrialProgress.NONE), tried),
            TriedAccountItem::read));
  }

  static BookTrail trail(Ground ground) {
    return new BookTrail(DRAFT, DRAFTED, CHANGED, ADOPTED, ground);
  }

  private static Item adoption() {
    Transaction next = AdoptionItem.next(PeopleSamples.DISTRICT, Optional.empty(), 2);
    return ((Write.Create) next.writes().getFirst()).item();
  }

  private static ItemSample draft(String name, DraftState state) {
    RuleDraft draft =
        new RuleDraft(
            DRAFT, PeopleSamples.DISTRICT, PassbookSamples.book(), DRAFTED, CHANGED, state, 3);
    return ItemSample.of(name, draft, RuleDraftItem.write(draft), RuleDraftItem::read);
  }

  private static ItemSample trial(String name, TrialPhase phase, Optional<String> after) {
    Trial trial =
        begun(
            new TrialProgress(
                phase,
                new TrialProgress.Place(1, after),
                new TrialProgress.Accounts(42, 25, 7),
                SUMS));
    return ItemSample.of(name, trial, TrialItem.write(trial), TrialItem::read);
  }

  private static Trial begun(TrialProgress progress) {
    return new Trial(
        TRIAL,
        PeopleSamples.DISTRICT,
        DRAFT,
        3,
        new Trial.Scope(
            new Quarter(2026, 3),
            Optional.of(PeopleSamples.COMMUNITY),
            List.of(PeopleSamples.COMMUNITY)),
        CHANGED,
        progress,
        4);
  }

  private static Signature by(String second) {
    return new Signature(
        PeopleSamples.LIN, Instant.parse("2026-10-01T01:00:%sZ".formatted(second)));
  }
}
