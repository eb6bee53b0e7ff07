package org.pointsbank.lambda;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RecordId;

/** How texts of a path or query become the domain's own types. */
final class Parameters {
  private static final Map<Class<?>, Function<String, Object>> PARSERS =
      Map.ofEntries(
          Map.entry(String.class, text -> text),
          Map.entry(Integer.class, Integer::valueOf),
          Map.entry(int.class, Integer::valueOf),
          Map.entry(Long.class, Long::valueOf),
          Map.entry(long.class, Long::valueOf),
          Map.entry(Boolean.class, Parameters::flag),
          Map.entry(boolean.class, Parameters::flag),
          Map.entry(LocalDate.class, LocalDate::parse),
          Map.entry(DistrictId.class, DistrictId::new),
          Map.entry(CommunityId.class, CommunityId::new),
          Map.entry(PersonId.class, PersonId::new),
          Map.entry(PrizeId.class, PrizeId::new),
          Map.entry(OrderId.class, OrderId::new),
          Map.entry(ImportId.class, ImportId::new),
          Map.entry(RecordId.class, RecordId::parse),
          Map.entry(Quarter.class, Quarter::parse),
          Map.entry(HalfYear.class, HalfYear::parse),
          Map.entry(Colour.class, text -> Colour.valueOf(text.toUpperCase(Locale.ROOT))));

  private Parameters() {}

  /**
   * Reads {@code text} as {@code type}.
   *
   * @throws BadInput naming the parameter, if it cannot be one
   */
  static Object parse(String name, String text, Class<?> type) {
    Function<String, Object> parser =
        Optional.ofNullable(PARSERS.get(type))
            .orElseThrow(() -> new IllegalStateException("no parser for " + type));
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw BadInput.at(name, ProblemCode.INVALID_PARAMETER);
    }
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }
}
