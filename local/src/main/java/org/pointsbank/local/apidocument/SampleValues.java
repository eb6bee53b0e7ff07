package org.pointsbank.local.apidocument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.testkit.SmallDistrict;

/** Makes an example of a schema, for what no sample event shows. */
final class SampleValues {
  private static final int DEEPEST = 8;
  private static final String BLUE = "BLUE";
  private static final Map<String, Object> TEXTS =
      Map.ofEntries(
          Map.entry("community", SmallDistrict.JINKUN.value()),
          Map.entry("district", SmallDistrict.DISTRICT.value()),
          Map.entry("person", SmallDistrict.WANG.value()),
          Map.entry("by", SmallDistrict.CHEN.value()),
          Map.entry("id", SmallDistrict.id("401")),
          Map.entry("import", SmallDistrict.id("401")),
          Map.entry("order", SmallDistrict.id("601")),
          Map.entry("prize", SmallDistrict.id("501")),
          Map.entry("record", "20260902-" + SmallDistrict.id("401")),
          Map.entry("number", "V00001"),
          Map.entry("name", "王芳"),
          Map.entry("prizeName", "大米"),
          Map.entry("nameZh", "垃圾分类"),
          Map.entry("nameEn", "Waste sorting"),
          Map.entry("category", "公益"),
          Map.entry("item", "H02"),
          Map.entry("code", "H02"),
          Map.entry("kind", "served"),
          Map.entry("reckoning", "95 min x 1.2 = 1.90 > 1.75"),
          Map.entry("reason", "登记有误"),
          Map.entry("zone", "Asia/Shanghai"),
          Map.entry("round", "2026-H2"),
          Map.entry("half", "2026-H2"),
          Map.entry("quarter", "2026-Q3"),
          Map.entry("openings", "--06-01"),
          Map.entry("nextCursor", "TElORSMwMDAwMDAwMDUw"),
          Map.entry("phone", "10000000001"));
  private static final Map<String, Object> NUMBERS =
      Map.ofEntries(
          Map.entry("minutes", 95),
          Map.entry("honour", 175),
          Map.entry("spendable", 175),
          Map.entry("available", 175),
          Map.entry("held", 0),
          Map.entry("owed", 0),
          Map.entry("price", 150),
          Map.entry("perHour", 100),
          Map.entry("roundingStep", 25),
          Map.entry("dailyLimitMinutes", 480),
          Map.entry("oldestDays", 120),
          Map.entry("coefficientHundredths", 120));

  private final Map<String, ? extends Map<String, Object>> schemas;

  SampleValues(Map<String, Tree> schemas) {
    this.schemas = schemas;
  }

  /** An example of {@code schema}. */
  Object of(Tree schema) {
    return value("", schema, 0);
  }

  private Object value(String name, Tree schema, int depth) {
    if (schema.referred().isPresent()) {
      return value(name, named(schema.referred().get()), depth + 1);
    }
    if (schema.get("allOf") instanceof List<?> all && all.getFirst() instanceof Tree first) {
      return value(name, first, depth);
    }
    if (schema.get("enum") instanceof List<?> all) {
      return all.contains(BLUE) ? BLUE : all.getFirst();
    }
    return switch (schema.text("type").orElse("object")) {
      case "string" -> text(name, schema.text("format").orElse(""));
      case "integer", "number" -> NUMBERS.getOrDefault(name, 1);
      case "boolean" -> true;
      case "array" -> list(name, schema.tree("items"), depth);
      default -> object(schema, depth);
    };
  }

  private List<Object> list(String name, Tree items, int depth) {
    return depth > DEEPEST ? List.of() : List.of(value(name, items, depth + 1));
  }

  private Map<String, Object> object(Tree schema, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    schema
        .tree("properties")
        .trees()
        .forEach((name, property) -> object.put(name, value(name, property, depth)));
    return object;
  }

  private static Object text(String name, String format) {
    return switch (format) {
      case "date" -> "2026-09-02";
      case "date-time" -> "2026-10-01T09:00:00+08:00";
      case "uuid" -> TEXTS.getOrDefault(name, SmallDistrict.id("401"));
      case "binary" -> "编号,姓名\nV00001,王芳\n";
      default -> TEXTS.getOrDefault(name, name.isEmpty() ? "text" : name);
    };
  }

  private Tree named(String name) {
    return Optional.ofNullable(schemas.get(name))
        .map(Tree::of)
        .orElseThrow(() -> new IllegalStateException("no schema " + name));
  }
}
