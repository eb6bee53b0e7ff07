package org.pointsbank.organiseactivities;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/** How times come in and leave. */
final class Moments {
  private static final Pattern TIME_OF_DAY = Pattern.compile("[0-9]{2}:[0-9]{2}");
  private static final Pattern MINUTE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:00)?");

  private Moments() {}

  /**
   * A local time of day, {@code 08:30}.
   *
   * @throws BadInput at {@code pointer} if it is anything else
   */
  static LocalTime timeOfDay(String pointer, String text) {
    return read(pointer, text, TIME_OF_DAY, LocalTime::parse);
  }

  /**
   * A local date and time in whole minutes, {@code 2026-10-07T08:30}.
   *
   * @throws BadInput at {@code pointer} if it is anything else
   */
  static LocalDateTime minute(String pointer, String text) {
    return read(pointer, text, MINUTE, LocalDateTime::parse);
  }

  /** A local time as the API tells it. */
  static OffsetDateTime told(LocalDateTime local, ZoneId zone) {
    return local.atZone(zone).toOffsetDateTime();
  }

  /** An instant as the API tells it. */
  static OffsetDateTime told(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toOffsetDateTime();
  }

  private static <T> T read(String pointer, String text, Pattern shape, Function<String, T> parse) {
    if (!shape.matcher(text).matches()) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
    try {
      return parse.apply(text);
    } catch (DateTimeParseException e) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
  }
}
