package org.pointsbank.domain.passbook;

import org.pointsbank.domain.Balance;

/**
 * Whether a book on the desk says what the bank knows. The worker types in the number of its last
 * line and the spendable points there. Source: rules 10.6.
 */
public sealed interface DeskCheck {
  /** The book shows every line, and the balance. */
  record Matches() implements DeskCheck {}

  /**
   * That line is right, but later lines are not in the book.
   *
   * @param missing how many
   */
  record Behind(long missing) implements DeskCheck {}

  /**
   * The balance at that line is another.
   *
   * @param line the line typed in
   * @param known the balance the bank knows there
   * @param missing lines behind it that are not in the book
   */
  record Differs(long line, Balance known, long missing) implements DeskCheck {}

  /**
   * The account has no such line.
   *
   * @param lastLine the last one it has; 0 without one
   */
  record NoSuchLine(long lastLine) implements DeskCheck {}

  /**
   * Compares.
   *
   * @param line the number of the last line in the book; 0 in an empty one
   * @param spendable hundredths of a point, as the book says
   * @param known the balance the bank knows behind that line
   * @param lastLine the last line the account has
   */
  static DeskCheck compare(long line, long spendable, Balance known, long lastLine) {
    if (line < 0 || line > lastLine) {
      return new NoSuchLine(lastLine);
    }
    long missing = lastLine - line;
    if (known.spendable().hundredths() != spendable) {
      return new Differs(line, known, missing);
    }
    return missing == 0 ? new Matches() : new Behind(missing);
  }
}
