package org.pointsbank.local.apidocument;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.passbook.BookNumber;
import org.pointsbank.testkit.SmallDistrict;

/**
 * How a type of a path or a query looks in a URL.
 *
 * @param schema OpenAPI's
 * @param example a value of the small district
 */
record ParameterKind(Tree schema, Object example) {
  private static final Map<String, String> IDS =
      Map.of(
          "district", SmallDistrict.DISTRICT.value(),
          "community", SmallDistrict.JINKUN.value(),
          "person", SmallDistrict.WANG.value());

  private static final String OTHER_ID = SmallDistrict.id("401");
  private static final Map<Class<?>, ParameterKind> KINDS =
      Map.of(
          String.class, new ParameterKind(Tree.with("type", "string"), "text"),
          Integer.class, whole("int32"),
          int.class, whole("int32"),
          Long.class, whole("int64"),
          long.class, whole("int64"),
          Boolean.class, new ParameterKind(Tree.with("type", "boolean"), false),
          LocalDate.class,
              new ParameterKind(Tree.with("type", "string", "format", "date"), "2026-10-01"),
          RecordId.class, patterned("\\d{8}-[0-9a-f-]{36}", "20260902-" + OTHER_ID),
          Quarter.class, patterned("\\d{4}-Q[1-4]", "2026-Q3"),
          HalfYear.class, patterned("\\d{4}-H[12]", "2026-H2"));

  /** The kind of {@code type}, of a parameter called {@code name}. */
  static ParameterKind of(String name, Class<?> type) {
    if (name.equals("cursor")) {
      return new ParameterKind(Tree.with("type", "string"), "TElORSMwMDAwMDAwMDUw");
    }
    if (name.equals("limit")) {
      return new ParameterKind(
          Tree.with(
              "type", "integer", "format", "int32", "minimum", 1, "maximum", 100, "default", 50),
          50);
    }
    if (name.equals("at")) {
      return new ParameterKind(
          Tree.with("type", "string", "format", "date-time"), "2026-09-30T23:59:59+08:00");
    }
    if (name.equals("code")) {
      return new ParameterKind(Tree.with("type", "string"), "7K2M-9QXA-40TZ-BR5D");
    }
    if (type.isEnum()) {
      return ofEnum(type);
    }
    if (type == BookNumber.class) {
      return patterned("[RBG]-\\d{6,12}", "B-000001");
    }
    if (type == Period.class) {
      return patterned("\\d{4}(-Q[1-4]|-H[12])?", "2026-Q3");
    }
    if (type == SessionId.class) {
      return patterned("\\d{8}-[0-9a-f-]{36}", "20261007-" + SmallDistrict.id("901"));
    }
    return Optional.ofNullable(KINDS.get(type)).orElseGet(() -> ofId(name, type));
  }

  private static ParameterKind ofEnum(Class<?> type) {
    List<String> names =
        Stream.of(type.getEnumConstants())
            .map(each -> each.toString().toLowerCase(Locale.ROOT))
            .toList();
    String example = names.contains("blue") ? "blue" : names.getFirst();
    return new ParameterKind(Tree.with("type", "string", "enum", names), example);
  }

  private static ParameterKind ofId(String name, Class<?> type) {
    if (!type.getSimpleName().endsWith("Id")) {
      throw new IllegalStateException("not known in a URL: " + type);
    }
    return new ParameterKind(
        Tree.with("type", "string", "format", "uuid"), IDS.getOrDefault(name, OTHER_ID));
  }

  private static ParameterKind whole(String format) {
    return new ParameterKind(Tree.with("type", "integer", "format", format), 1);
  }

  private static ParameterKind patterned(String pattern, String example) {
    return new ParameterKind(Tree.with("type", "string", "pattern", "^" + pattern + "$"), example);
  }
}
