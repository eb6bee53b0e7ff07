package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.move.Move;
import org.pointsbank.domain.move.MoveState;

/**
 * A move to another community.
 *
 * @param move its id
 * @param person who moves
 * @param from the community that is left
 * @param to the community that takes them in
 * @param state {@code asked}, {@code signed-out}, {@code done}, {@code refused} or {@code
 *     withdrawn}
 * @param reason in the words of who asked
 * @param asked who asked, and when
 * @param signedOut who signed for the community that is left, and when
 * @param signedIn who signed for the other one, and when
 * @param day the first day in the new community, once it is done
 * @param closed who refused it or took it back, and when
 * @param refusal why it was refused
 */
@Serdeable
record MoveView(
    String move,
    String person,
    String from,
    String to,
    String state,
    String reason,
    WordView asked,
    Optional<WordView> signedOut,
    Optional<WordView> signedIn,
    Optional<LocalDate> day,
    Optional<WordView> closed,
    Optional<String> refusal) {

  /**
   * Somebody's word.
   *
   * @param by who
   * @param at when
   */
  @Serdeable
  record WordView(String by, OffsetDateTime at) {
    static WordView of(Confirmation word, ZoneId zone) {
      return new WordView(word.by().value(), word.at().atZone(zone).toOffsetDateTime());
    }
  }

  static MoveView of(Move move, ZoneId zone) {
    return new MoveView(
        move.id().value(),
        move.person().value(),
        move.from().value(),
        move.to().value(),
        move.state().word(),
        move.reason(),
        WordView.of(move.asked(), zone),
        out(move.state()).map(word -> WordView.of(word, zone)),
        in(move.state()).map(word -> WordView.of(word, zone)),
        MoveReceipt.of(move).day(),
        closed(move.state()).map(word -> WordView.of(word, zone)),
        move.state() instanceof MoveState.Refused(_, String reason)
            ? Optional.of(reason)
            : Optional.empty());
  }

  private static Optional<Confirmation> out(MoveState state) {
    return switch (state) {
      case MoveState.SignedOut(Confirmation out) -> Optional.of(out);
      case MoveState.Done(Confirmation out, _, _) -> Optional.of(out);
      case MoveState.Asked _, MoveState.Refused _, MoveState.Withdrawn _ -> Optional.empty();
    };
  }

  private static Optional<Confirmation> in(MoveState state) {
    return state instanceof MoveState.Done(_, Confirmation in, _)
        ? Optional.of(in)
        : Optional.empty();
  }

  private static Optional<Confirmation> closed(MoveState state) {
    return switch (state) {
      case MoveState.Refused(Confirmation by, _) -> Optional.of(by);
      case MoveState.Withdrawn(Confirmation by) -> Optional.of(by);
      case MoveState.Asked _, MoveState.SignedOut _, MoveState.Done _ -> Optional.empty();
    };
  }
}
