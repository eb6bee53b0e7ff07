package org.pointsbank.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pointsbank.local.template.UnknownFeature;

/**
 * Lambda's event filter, as far as the template uses it: every field of a pattern must be there,
 * with one of the listed values. No pattern at all lets everything through.
 */
final class StreamFilter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> patterns;

  private StreamFilter(List<JsonNode> patterns) {
    this.patterns = patterns;
  }

  /**
   * A filter of {@code patterns}, one of which is enough.
   *
   * @throws UnknownFeature if one asks for more than equal values
   */
  static StreamFilter of(List<String> patterns) {
    List<JsonNode> parsed = new ArrayList<>();
    for (String pattern : patterns) {
      try {
        parsed.add(JSON.readTree(pattern));
      } catch (IOException e) {
        throw unknown(pattern, "it is not JSON");
      }
      demand(parsed.getLast(), pattern);
    }
    return new StreamFilter(parsed);
  }

  private static void demand(JsonNode part, String pattern) {
    if (part.isObject()) {
      part.forEach(field -> demand(field, pattern));
    } else if (!part.isArray()) {
      throw unknown(pattern, "a value must be a list of values");
    }
    if (part.isArray()) {
      part.forEach(value -> {
        if (value.isContainerNode()) {
          throw unknown(pattern, "the local bank compares for equality only, not by " + value);
        }
      });
    }
  }

  private static UnknownFeature unknown(String pattern, String what) {
    return new UnknownFeature("FilterCriteria " + pattern, what);
  }

  /** Whether {@code record}, in the shape of Lambda's event, is let through. */
  boolean lets(JsonNode record) {
    return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> matches(pattern, record));
  }

  private static boolean matches(JsonNode pattern, JsonNode found) {
    if (pattern.isObject()) {
      return pattern.properties().stream()
          .allMatch(field -> matches(field.getValue(), found.path(field.getKey())));
    }
    for (JsonNode value : pattern) {
      if (value.equals(found)) {
        return true;
      }
    }
    return false;
  }
}
