package org.pointsbank.lambda;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whole numbers, flags, texts, names of enums, days and times, as a body may write them. */
final class PlainForm {
  private static final Map<Class<?>, Function<String, Object>> TIMES =
      Map.of(
          LocalDate.class, LocalDate::parse,
          LocalDateTime.class, LocalDateTime::parse,
          OffsetDateTime.class, OffsetDateTime::parse);

  private PlainForm() {}

  /** Whether {@code type} is written as one number, flag or text. */
  static boolean isOne(Class<?> type) {
    return type == String.class
        || type == long.class
        || type == Long.class
        || type == int.class
        || type == Integer.class
        || type == boolean.class
        || type == Boolean.class
        || type.isEnum()
        || TIMES.containsKey(type);
  }

  /** Whether the parser stands at a value of {@code type}, not at one that could become it. */
  static boolean fits(JsonParser parser, Class<?> type) throws IOException {
    JsonToken token = parser.currentToken();
    if (type == boolean.class || type == Boolean.class) {
      return token.isBoolean();
    }
    if (type == long.class || type == Long.class) {
      return token == JsonToken.VALUE_NUMBER_INT
          && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    }
    if (type == int.class || type == Integer.class) {
      return token == JsonToken.VALUE_NUMBER_INT
          && parser.getNumberType() == JsonParser.NumberType.INT;
    }
    return token == JsonToken.VALUE_STRING && reads(parser.getText(), type);
  }

  private static boolean reads(String text, Class<?> type) {
    if (type.isEnum()) {
      return Stream.of(type.getEnumConstants())
          .anyMatch(each -> ((Enum<?>) each).name().equals(text));
    }
    // Java reads years of nine digits behind a sign; RFC 3339 has no year but of four digits.
    if (TIMES.containsKey(type) && (text.startsWith("+") || text.startsWith("-"))) {
      return false;
    }
    try {
      return Optional.ofNullable(TIMES.get(type)).map(time -> time.apply(text)).isPresent()
          || type == String.class;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
