package org.pointsbank.local.district;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** What the default rules make of the district's files, reckoned elsewhere. */
final class Expected {
  private static final JsonNode ALL = read();

  private Expected() {}

  /** Counts of an import: {@code register} or {@code sheets}. */
  static JsonNode counts(String kind) {
    return ALL.path(kind);
  }

  /** {@code minutes, honour, lines} by {@code number/COLOUR}, of accounts with lines. */
  static Map<String, String> accounts() {
    return fields(ALL.path("accounts"), Expected::sums);
  }

  /** {@code minutes, honour, lines} by quarter. */
  static Map<String, String> quarters() {
    return fields(ALL.path("quarters"), Expected::sums);
  }

  /** {@code minutes, honour, lines} of all accounts. */
  static String totals() {
    return sums(ALL.path("totals"));
  }

  /** {@code rank number honour} in order, of one ranking of a community by name. */
  static List<String> ranking(String community, String ranking) {
    return StreamSupport.stream(
            ALL.path("ranking2026Q3").path(community).path(ranking).spliterator(), false)
        .map(place ->
            place.path(0).asLong() + " " + place.path(1).asText() + " " + place.path(2).asLong())
        .toList();
  }

  /** How sums are written here, to be compared as texts. */
  static String sums(long minutes, long honour, long lines) {
    return "minutes " + minutes + ", honour " + honour + ", lines " + lines;
  }

  private static String sums(JsonNode node) {
    return sums(
        node.path("minutes").asLong(), node.path("honour").asLong(), node.path("lines").asLong());
  }

  private static Map<String, String> fields(JsonNode node, Function<JsonNode, String> said) {
    Map<String, String> fields = new TreeMap<>();
    node.properties().forEach(each -> fields.put(each.getKey(), said.apply(each.getValue())));
    return fields;
  }

  private static JsonNode read() {
    try (InputStream in = Expected.class.getResourceAsStream("/district/expected.json")) {
      return new ObjectMapper().readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
