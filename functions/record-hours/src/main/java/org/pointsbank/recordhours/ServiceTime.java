package org.pointsbank.recordhours;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.pointsbank.domain.Interval;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/** Reads when a body says that a service was. */
final class ServiceTime {
  /** Nobody serves longer without a break; a wrong day is the likelier story. */
  private static final Duration LONGEST = Duration.ofHours(24);

  private static final Pattern WHOLE_MINUTE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:00)?");

  private ServiceTime() {}

  /**
   * The time from {@code start} to {@code end}, as local dates and times in whole minutes.
   *
   * @throws BadInput at {@code /start} or {@code /end}, whichever cannot be
   */
  static Interval read(String start, String end) {
    LocalDateTime from = moment("/start", start);
    LocalDateTime to = moment("/end", end);
    if (!to.isAfter(from) || to.isAfter(from.plus(LONGEST))) {
      throw BadInput.at("/end", ProblemCode.INVALID_VALUE);
    }
    return new Interval(from, to);
  }

  private static LocalDateTime moment(String pointer, String text) {
    if (!WHOLE_MINUTE.matcher(text).matches()) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
    try {
      return LocalDateTime.parse(text);
    } catch (DateTimeParseException e) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
  }
}
