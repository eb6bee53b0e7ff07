package org.pointsbank.domain.evaluation;

import java.time.LocalDate;

/** How far an evaluation has come on its way to the public. Source: rules 7.7. */
public sealed interface Stage {
  /** It is made, and can be made anew. */
  record Draft() implements Stage {}

  /**
   * It hangs out for objections.
   *
   * @param opened by whom and when
   * @param until the first day no more
   */
  record Notice(Manifest.Made opened, LocalDate until) implements Stage {}

  /**
   * It is frozen for good.
   *
   * @param until the end of its notice
   * @param made by whom and when it was published
   * @param inputs the hash of what it was made from
   */
  record Published(LocalDate until, Manifest.Made made, String inputs) implements Stage {}

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Draft() -> "draft";
      case Notice(_, _) -> "public-notice";
      case Published(_, _, _) -> "published";
    };
  }
}
