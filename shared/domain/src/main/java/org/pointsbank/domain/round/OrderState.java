package org.pointsbank.domain.round;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.PersonId;

/** How far an order has come. Source: rules 6.2 to 6.6. */
public sealed interface OrderState {
  /** Placed while ordering; holds its points. */
  record Placed() implements OrderState {}

  /** Taken back; {@code actedFor} is the worker who did it for the person, if one did. */
  record Dropped(Optional<PersonId> actedFor) implements OrderState {}

  /** Not drawn. */
  record Lost() implements OrderState {}

  /** A piece waits for pick-up; points and piece are held. */
  record Allocated(PickUpCode code) implements OrderState {}

  /** The piece was handed over; {@code line} of the account's passbook says the rest. */
  record HandedOver(long line) implements OrderState {}

  /** Not picked up by the deadline. */
  record Returned() implements OrderState {}

  /** Whether it holds points. */
  default boolean open() {
    return switch (this) {
      case Placed(), Allocated(_) -> true;
      case Dropped(_), Lost(), HandedOver(_), Returned() -> false;
    };
  }

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Placed() -> "placed";
      case Dropped(_) -> "dropped";
      case Lost() -> "lost";
      case Allocated(_) -> "allocated";
      case HandedOver(_) -> "handed-over";
      case Returned() -> "returned";
    };
  }

  /**
   * What the owner says to get the piece.
   *
   * @param text digits that only the owner sees
   * @param wrongTries how often something else was said
   * @param reset who made it anew, if somebody did
   */
  record PickUpCode(String text, long wrongTries, Optional<Reset> reset) {
    /** A code that nobody has tried. */
    public static PickUpCode fresh(String text) {
      return new PickUpCode(text, 0, Optional.empty());
    }

    PickUpCode triedInVain() {
      return new PickUpCode(text, wrongTries + 1, reset);
    }

    /** Neither a log nor an answer may show the code by accident. */
    @Override
    public String toString() {
      return "PickUpCode[" + wrongTries + " tries]";
    }
  }

  /**
   * That a worker made a code anew.
   *
   * @param by who
   * @param at when
   * @param reason why
   */
  record Reset(PersonId by, Instant at, String reason) {}
}
