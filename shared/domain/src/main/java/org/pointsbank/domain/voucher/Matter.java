package org.pointsbank.domain.voucher;

import org.pointsbank.domain.Change;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Points;

/** What a voucher is about. Source: rules 5.4 to 5.6. */
public sealed interface Matter {
  /** Points given under a head, for good. */
  record Award(Head head, Points points) implements Matter {}

  /** Points taken off a head. */
  record Deduction(Head head, Points points) implements Matter {}

  /** Numbers of a head set right, up or down. */
  record Adjustment(Head head, Change change) implements Matter {}

  /** A line taken back whole. */
  record Reversal(long line) implements Matter {}

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Award(_, _) -> "award";
      case Deduction(_, _) -> "deduction";
      case Adjustment(_, _) -> "adjustment";
      case Reversal(_) -> "reversal";
    };
  }
}
