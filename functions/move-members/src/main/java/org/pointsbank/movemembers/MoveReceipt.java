package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.move.Move;
import org.pointsbank.domain.move.MoveState;

/**
 * What came of a word on a move.
 *
 * @param move its id
 * @param state {@code asked}, {@code signed-out}, {@code done}, {@code refused} or {@code
 *     withdrawn}
 * @param day the first day in the new community, once it is done
 */
@Serdeable
record MoveReceipt(String move, String state, Optional<LocalDate> day) {
  static MoveReceipt of(Move move) {
    Optional<LocalDate> day =
        move.state() instanceof MoveState.Done(_, _, LocalDate first)
            ? Optional.of(first)
            : Optional.empty();
    return new MoveReceipt(move.id().value(), move.state().word(), day);
  }
}
