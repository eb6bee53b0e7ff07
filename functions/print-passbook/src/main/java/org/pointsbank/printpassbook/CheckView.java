package org.pointsbank.printpassbook;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.passbook.DeskCheck;

/**
 * Whether a book says what the bank knows.
 *
 * @param matches whether it shows every line, and the right balance
 * @param result {@code matches}, {@code behind} (right, but lines are missing in the book), {@code
 *     differs} (another balance at that line) or {@code no-such-line}
 * @param line the line where the balance differs, or the last line the account has
 * @param spendable hundredths of spendable points that the bank knows at that line
 * @param missing lines that are not in the book
 */
@Serdeable
record CheckView(
    boolean matches,
    String result,
    Optional<Long> line,
    Optional<Long> spendable,
    Optional<Long> missing) {

  static CheckView of(DeskCheck check) {
    Optional<Long> none = Optional.empty();
    return switch (check) {
      case DeskCheck.Matches() -> new CheckView(true, "matches", none, none, Optional.of(0L));
      case DeskCheck.Behind(long missing) ->
          new CheckView(false, "behind", none, none, Optional.of(missing));
      case DeskCheck.Differs(long line, Balance known, long missing) ->
          new CheckView(
              false,
              "differs",
              Optional.of(line),
              Optional.of(known.spendable().hundredths()),
              Optional.of(missing));
      case DeskCheck.NoSuchLine(long lastLine) ->
          new CheckView(false, "no-such-line", Optional.of(lastLine), none, none);
    };
  }
}
