package org.pointsbank.domain.voucher;

import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.Change;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.Shortfall;

/** What comes of a voucher: every answer is listed here. Source: rules 5.4 to 5.6. */
public sealed interface Vouching {
  /** Its line is written. */
  record Posted(Voucher voucher, Posting posting) implements Vouching {}

  /** It waits for a second person. */
  record Waits(Voucher voucher) implements Vouching {}

  /** It is refused, or taken back. */
  record Rejected(Voucher voucher) implements Vouching {}

  /** Nobody decides in their own favour. */
  record OwnFavour() implements Vouching {}

  /** The second person is somebody else than whoever wrote it. */
  record EnteredByYou() implements Vouching {}

  /** The voucher does not wait any more. */
  record WrongState(String state) implements Vouching {}

  /** Participation is earned by hours alone. */
  record HeadByHours() implements Vouching {}

  /** The day it is for has not come. */
  record Future(LocalDate day) implements Vouching {}

  /** The day it is for lies too far back. */
  record TooOld(LocalDate day, long oldestDays) implements Vouching {}

  /** The line is a reversal itself, half of a move or a merging, or the end of points. */
  record NotReversible() implements Vouching {}

  /** The line is taken back already. */
  record ReversedAlready() implements Vouching {}

  /** Minutes or honour would fall below zero. */
  record BelowZero() implements Vouching {}

  /** Decides about a voucher that is being written. */
  static Vouching enter(Voucher voucher, Basis basis) {
    return unfit(voucher, basis)
        .or(() -> impossible(voucher, basis))
        .orElseGet(() ->
            needsSecond(voucher, basis)
                ? new Waits(voucher)
                : post(voucher, basis, Optional.empty()));
  }

  /** A second person approves what waits: it is judged anew, as everything is now. */
  static Vouching approve(Voucher voucher, Basis basis, Confirmation second) {
    if (!(voucher.state() instanceof VoucherState.Waiting)) {
      return new WrongState(voucher.state().word());
    }
    if (voucher.entered().by().equals(second.by())) {
      return new EnteredByYou();
    }
    if (voucher.account().person().equals(second.by())) {
      return new OwnFavour();
    }
    return impossible(voucher, basis).orElseGet(() -> post(voucher, basis, Optional.of(second)));
  }

  /**
   * Takes the line of a record back that is corrected in the same step. What stands in its place
   * earns by its hours, so nobody else is asked, however large it is, and nothing is written off:
   * what is spent already is owed until the new line. Source: rules 4.12.
   */
  static Vouching replace(Voucher voucher, Basis basis) {
    return impossible(voucher, basis)
        .orElseGet(() -> post(voucher, basis, Optional.empty(), Shortfall.OWED));
  }

  /** A second person refuses what waits, or whoever wrote it takes it back. */
  static Vouching reject(Voucher voucher, Confirmation word, String reason) {
    if (!(voucher.state() instanceof VoucherState.Waiting)) {
      return new WrongState(voucher.state().word());
    }
    if (voucher.account().person().equals(word.by())) {
      return new OwnFavour();
    }
    return new Rejected(voucher.to(new VoucherState.Rejected(word, reason)));
  }

  private static Optional<Vouching> unfit(Voucher voucher, Basis basis) {
    LocalDate day = voucher.grounds().servedOn();
    LocalDate today = basis.today(voucher.entered().at());
    long oldest = basis.book().hours().oldestDays();
    if (voucher.entered().by().equals(voucher.account().person())) {
      return Optional.of(new OwnFavour());
    }
    if (voucher.matter() instanceof Matter.Award(Head head, _) && head == Head.PARTICIPATION) {
      return Optional.of(new HeadByHours());
    }
    if (day.isAfter(today)) {
      return Optional.of(new Future(day));
    }
    boolean free =
        voucher.matter() instanceof Matter.Reversal
            || voucher.matter() instanceof Matter.Adjustment;
    if (!free && day.isBefore(today.minusDays(oldest))) {
      return Optional.of(new TooOld(day, oldest));
    }
    return Optional.empty();
  }

  /**
   * A reversal stands, a move is answered by a move back, and points that ended by mistake by an
   * adjustment. Source: rules 5.6, 13.3 and 13.6.
   */
  static boolean reversible(PassbookLine line) {
    return switch (line.story().origin()) {
      case Origin.Served _, Origin.Redeemed _, Origin.Given _, Origin.Expired _ -> true;
      case Origin.Reversed _,
          Origin.MovedOut _,
          Origin.MovedIn _,
          Origin.Ended _,
          Origin.MergedOut _,
          Origin.MergedIn _ ->
          false;
    };
  }

  private static Optional<Vouching> impossible(Voucher voucher, Basis basis) {
    if (voucher.matter() instanceof Matter.Reversal) {
      if (!reversible(basis.lineToReverse())) {
        return Optional.of(new NotReversible());
      }
      if (basis.reversed()) {
        return Optional.of(new ReversedAlready());
      }
    }
    return basis.change(voucher.matter()).fits(basis.account().balance())
        ? Optional.empty()
        : Optional.of(new BelowZero());
  }

  private static boolean needsSecond(Voucher voucher, Basis basis) {
    Change change = basis.change(voucher.matter());
    return basis.size(change) > basis.book().points().secondAbove().hundredths()
        || !writtenOff(change, basis).equals(Points.NONE);
  }

  private static Points writtenOff(Change change, Basis basis) {
    return writtenOff(change, basis, basis.book().points().shortfall());
  }

  private static Points writtenOff(Change change, Basis basis, Shortfall rest) {
    return switch (rest) {
      case OWED -> Points.NONE;
      case WRITTEN_OFF -> change.shortfall(basis.account().available());
    };
  }

  private static Posted post(Voucher voucher, Basis basis, Optional<Confirmation> second) {
    return post(voucher, basis, second, basis.book().points().shortfall());
  }

  private static Posted post(
      Voucher voucher, Basis basis, Optional<Confirmation> second, Shortfall rest) {
    Change change = basis.change(voucher.matter());
    Points writtenOff = writtenOff(change, basis, rest);
    Confirmation deciding = voucher.deciding(second);
    Posting.Story story =
        new Posting.Story(
            origin(voucher, writtenOff),
            basis.head(voucher.matter()),
            basis.book().version(),
            Optional.of(deciding.by()),
            voucher.grounds().servedOn(),
            deciding.at());
    Posting posting =
        basis.account().change(change, rest, HalfYear.of(basis.today(deciding.at())), story);
    VoucherState.Posted posted =
        new VoucherState.Posted(second, posting.line().sequence(), writtenOff);
    return new Posted(
        second.isPresent() ? voucher.to(posted) : voucher.postedAtOnce(posted), posting);
  }

  private static Origin origin(Voucher voucher, Points writtenOff) {
    String reason = voucher.grounds().reason();
    return switch (voucher.matter()) {
      case Matter.Award(_, _) -> new Origin.Given(voucher.id(), Origin.Given.Kind.AWARD, reason);
      case Matter.Deduction(_, _) ->
          new Origin.Given(voucher.id(), Origin.Given.Kind.DEDUCTION, reason);
      case Matter.Adjustment(_, _) ->
          new Origin.Given(voucher.id(), Origin.Given.Kind.ADJUSTMENT, reason);
      case Matter.Reversal(long line) ->
          new Origin.Reversed(voucher.id(), line, writtenOff, reason);
    };
  }
}
