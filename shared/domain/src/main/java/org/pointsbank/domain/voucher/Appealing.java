package org.pointsbank.domain.voucher;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.Change;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.VoucherId;

/** What comes of an appeal: every answer is listed here. Source: rules 5.7. */
public sealed interface Appealing {
  /** It stands as it is now, and moves nothing. */
  record Done(Appeal appeal) implements Appealing {}

  /** It is right, and the line is taken back in the same step. */
  record Remedied(Appeal appeal, Vouching.Posted reversal) implements Appealing {}

  /** It is right, and the reversal of the line waits for a second person, being large. */
  record RemedyWaits(Appeal appeal, Voucher reversal) implements Appealing {}

  /** The line is one that no reversal takes back. */
  record NotReversible() implements Appealing {}

  /** The line is taken back already. */
  record ReversedAlready() implements Appealing {}

  /** The line was appealed against before. */
  record AppealedAlready() implements Appealing {}

  /** The time for it is over; {@code lastDay} was the last local day. */
  record TooLate(LocalDate lastDay) implements Appealing {}

  /** Nobody decides in their own favour. */
  record OwnFavour() implements Appealing {}

  /** Whoever entered the appeal does not decide about it. */
  record EnteredByYou() implements Appealing {}

  /** Whoever had a hand in the line does not judge it. */
  record LineByYou() implements Appealing {}

  /** Only the person, or whoever entered it, takes it back. */
  record NotYours() implements Appealing {}

  /** It is not open any more. */
  record WrongState(String state) implements Appealing {}

  /**
   * Decides whether an appeal is heard.
   *
   * @param appeal that is being written
   * @param basis what is known of the line it is against
   * @param before whether the line was appealed against before
   */
  static Appealing enter(Appeal appeal, Basis basis, boolean before) {
    PassbookLine line = basis.lineToReverse();
    if (!Vouching.reversible(line)) {
      return new NotReversible();
    }
    if (basis.reversed()) {
      return new ReversedAlready();
    }
    if (before) {
      return new AppealedAlready();
    }
    LocalDate last =
        basis.today(line.story().postedAt()).plusDays(basis.book().points().appealDays());
    return basis.today(appeal.entered().at()).isAfter(last) ? new TooLate(last) : new Done(appeal);
  }

  /** The person takes the appeal back, or whoever entered it for them. */
  static Appealing withdraw(Appeal appeal, Confirmation word) {
    if (!(appeal.state() instanceof AppealState.Open)) {
      return new WrongState(appeal.state().word());
    }
    boolean theirs =
        word.by().equals(appeal.account().person()) || word.by().equals(appeal.entered().by());
    return theirs ? new Done(appeal.to(new AppealState.Withdrawn(word))) : new NotYours();
  }

  /** Somebody says that the line is right. */
  static Appealing dismiss(Appeal appeal, Word word) {
    return unfit(appeal, word)
        .orElseGet(() -> new Done(appeal.to(new AppealState.Dismissed(word.by(), word.reason()))));
  }

  /**
   * Somebody says that the line is wrong. Where its reversal gives something back and takes
   * nothing, that is the remedy, by the rules of every reversal: large ones wait for a second
   * person. What gave too little or to the wrong head is made good by a voucher that people write.
   *
   * @param basis what is known of the line
   * @param fresh the id of the reversal, should there be one
   */
  static Appealing uphold(Appeal appeal, Word word, Basis basis, VoucherId fresh) {
    Optional<Appealing> refused = unfit(appeal, word);
    if (refused.isPresent()) {
      return refused.get();
    }
    if (basis.reversed()) {
      return new ReversedAlready();
    }
    if (!remediable(basis.lineToReverse())) {
      return new Done(appeal.to(upheld(word, Optional.empty())));
    }
    Voucher reversal = reversal(appeal, word, basis.lineToReverse(), fresh);
    Appeal done = appeal.to(upheld(word, Optional.of(fresh)));
    Vouching vouching = Vouching.enter(reversal, basis);
    if (vouching instanceof Vouching.Posted posted) {
      return new Remedied(done, posted);
    }
    if (vouching instanceof Vouching.Waits(Voucher waiting)) {
      return new RemedyWaits(done, waiting);
    }
    throw new IllegalStateException("line " + appeal.line() + " came to " + vouching);
  }

  /** Whether a reversal of {@code line} only gives something back. */
  private static boolean remediable(PassbookLine line) {
    return Vouching.reversible(line) && Change.reversing(line.deltas()).onlyGives();
  }

  private static AppealState upheld(Word word, Optional<VoucherId> remedy) {
    return new AppealState.Upheld(word.by(), word.reason(), remedy);
  }

  private static Voucher reversal(Appeal appeal, Word word, PassbookLine line, VoucherId id) {
    return Voucher.written(
        id,
        appeal.account(),
        new Matter.Reversal(appeal.line()),
        new Grounds(line.story().servedOn(), word.reason(), "appeal " + appeal.line()),
        word.by());
  }

  private static Optional<Appealing> unfit(Appeal appeal, Word word) {
    PersonId judge = word.by().by();
    if (!(appeal.state() instanceof AppealState.Open)) {
      return Optional.of(new WrongState(appeal.state().word()));
    }
    if (judge.equals(appeal.account().person())) {
      return Optional.of(new OwnFavour());
    }
    if (judge.equals(appeal.entered().by())) {
      return Optional.of(new EnteredByYou());
    }
    return word.authors().contains(judge) ? Optional.of(new LineByYou()) : Optional.empty();
  }

  /**
   * What somebody decides.
   *
   * @param by who, and when
   * @param reason why
   * @param authors whoever wrote, approved or confirmed what the line comes from
   */
  record Word(Confirmation by, String reason, Set<PersonId> authors) {
    /** Copies the set in. */
    public Word {
      authors = Set.copyOf(authors);
    }
  }
}
