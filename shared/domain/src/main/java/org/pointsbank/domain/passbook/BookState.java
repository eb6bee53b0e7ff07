package org.pointsbank.domain.passbook;

/** What has become of a book. */
public sealed interface BookState {
  /** The account's lines are printed into it. */
  record Current() implements BookState {}

  /**
   * It is full, and the account goes on in another.
   *
   * @param next where it goes on
   */
  record Filled(BookNumber next) implements BookState {}

  /**
   * It is lost, and another stands in its place.
   *
   * @param told who wrote the loss down, and when
   * @param reason in the worker's words
   * @param next the book in its place
   */
  record Lost(Act told, String reason, BookNumber next) implements BookState {}

  /** As the API and the table call it. */
  default String word() {
    return switch (this) {
      case Current() -> "current";
      case Filled(BookNumber _) -> "filled";
      case Lost(Act _, String _, BookNumber _) -> "lost";
    };
  }
}
