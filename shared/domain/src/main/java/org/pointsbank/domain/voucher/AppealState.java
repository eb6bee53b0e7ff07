package org.pointsbank.domain.voucher;

import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.VoucherId;

/** How far an appeal has come. Source: rules 5.7. */
public sealed interface AppealState {
  /** Nobody has decided. */
  record Open() implements AppealState {}

  /**
   * It is right.
   *
   * @param by who decided, and when
   * @param reason why
   * @param remedy the reversal of the line, where that gives something back; else people make good
   *     by a voucher of their own
   */
  record Upheld(Confirmation by, String reason, Optional<VoucherId> remedy)
      implements AppealState {}

  /** The line stays. */
  record Dismissed(Confirmation by, String reason) implements AppealState {}

  /** Taken back before anybody decided. */
  record Withdrawn(Confirmation by) implements AppealState {}

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Open() -> "open";
      case Upheld(_, _, _) -> "upheld";
      case Dismissed(_, _) -> "dismissed";
      case Withdrawn(_) -> "withdrawn";
    };
  }
}
