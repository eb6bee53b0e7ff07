package org.pointsbank.domain.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Change;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.RuleBook;

/**
 * What is known where a voucher is decided about.
 *
 * @param account that it moves, as it is now
 * @param book the rule book in force on the day of the decision, as it holds in the community
 * @param line the one to be reversed, if that is the matter
 * @param reversed whether that line is taken back already
 */
public record Basis(Account account, RuleBook book, Optional<PassbookLine> line, boolean reversed) {
  /** What is known where no line is to be reversed. */
  public Basis(Account account, RuleBook book) {
    this(account, book, Optional.empty(), false);
  }

  /**
   * The line that is to be reversed.
   *
   * @throws IllegalStateException if that is not the matter
   */
  public PassbookLine lineToReverse() {
    return line.orElseThrow(() -> new IllegalStateException("no line on " + account.id()));
  }

  /** What {@code matter} moves. */
  Change change(Matter matter) {
    return switch (matter) {
      case Matter.Award(_, var points) -> new Change(0, points.hundredths(), points.hundredths());
      case Matter.Deduction(_, var points) ->
          new Change(0, -points.hundredths(), -points.hundredths());
      case Matter.Adjustment(_, Change change) -> change;
      case Matter.Reversal(_) -> Change.reversing(lineToReverse().deltas());
    };
  }

  /** Under which head {@code matter} counts. */
  Optional<Head> head(Matter matter) {
    return switch (matter) {
      case Matter.Award(Head head, _) -> Optional.of(head);
      case Matter.Deduction(Head head, _) -> Optional.of(head);
      case Matter.Adjustment(Head head, _) -> Optional.of(head);
      case Matter.Reversal(_) -> lineToReverse().story().head();
    };
  }

  /** How many points {@code change} is worth, whichever way it goes; minutes at a plain hour's. */
  long size(Change change) {
    long minutes =
        Math.multiplyExact(Math.abs(change.minutes()), book.hours().perHour().hundredths()) / 60;
    return Math.max(minutes, Math.max(Math.abs(change.honour()), Math.abs(change.points())));
  }

  /** The local day of {@code entered}. */
  LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, book.zone());
  }
}
