package org.pointsbank.domain.voucher;

import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Points;

/** How far a voucher has come. Source: rules 5.4. */
public sealed interface VoucherState {
  /** A second person decides. */
  record Waiting() implements VoucherState {}

  /**
   * Its line stands in the passbook.
   *
   * @param second who approved it, where one had to
   * @param line the number of its line
   * @param writtenOff what was spent already and is not asked back
   */
  record Posted(Optional<Confirmation> second, long line, Points writtenOff)
      implements VoucherState {}

  /** A second person refused it, or whoever wrote it took it back. */
  record Rejected(Confirmation by, String reason) implements VoucherState {}

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Waiting() -> "waiting";
      case Posted(_, _, _) -> "posted";
      case Rejected(_, _) -> "rejected";
    };
  }
}
