package org.pointsbank.domain.move;

import java.time.LocalDate;
import org.pointsbank.domain.Confirmation;

/** How far a move has come. */
public sealed interface MoveState {
  /** Somebody asked for it; the community that is left has not signed yet. */
  record Asked() implements MoveState {}

  /** The community that is left has signed; the other one has not yet. */
  record SignedOut(Confirmation out) implements MoveState {}

  /** Both have signed; {@code day} is the first one in the new community. */
  record Done(Confirmation out, Confirmation in, LocalDate day) implements MoveState {}

  /** Either community said no, and why. */
  record Refused(Confirmation by, String reason) implements MoveState {}

  /** It was taken back before both had signed. */
  record Withdrawn(Confirmation by) implements MoveState {}

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Asked() -> "asked";
      case SignedOut(_) -> "signed-out";
      case Done(_, _, _) -> "done";
      case Refused(_, _) -> "refused";
      case Withdrawn(_) -> "withdrawn";
    };
  }

  /** Whether a signature is still to come. */
  default boolean open() {
    return switch (this) {
      case Asked(), SignedOut(_) -> true;
      case Done(_, _, _), Refused(_, _), Withdrawn(_) -> false;
    };
  }
}
