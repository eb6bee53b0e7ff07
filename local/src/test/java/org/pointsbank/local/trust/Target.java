package org.pointsbank.local.trust;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose things a request names.
 *
 * @param name as the table of cells calls it
 * @param variables what stands in the path, by variable
 */
record Target(String name, Map<String, String> variables) {
  private static final String NOWHERE = "01999999-9999-7999-8999-99999999999";

  /** The things of somebody. */
  static Target of(String name, Map<String, String> things) {
    return new Target(name, things);
  }

  /** A community with the things of somebody of another one. */
  static Target mixed(Map<String, String> community, Map<String, String> things) {
    Map<String, String> all = new HashMap<>(things);
    all.put("community", community.getOrDefault("community", ""));
    return new Target("mixed", Map.copyOf(all));
  }

  /** Somebody's things without what the path of {@code operation} names last. */
  static Optional<Target> without(String last, Map<String, String> things) {
    return nowhere(last)
        .map(id -> {
          Map<String, String> all = new HashMap<>(things);
          all.put(last, id);
          return new Target("no " + last, Map.copyOf(all));
        });
  }

  /** A valid name of a thing that does not exist; nothing where every name is one. */
  private static Optional<String> nowhere(String variable) {
    return switch (variable) {
      case "colour", "ranking" -> Optional.empty();
      case "quarter" -> Optional.of("2026-Q1");
      case "period" -> Optional.of("2025");
      case "round" -> Optional.of("2027-H1");
      case "record", "session" -> Optional.of("20260902-" + NOWHERE + "1");
      case "sequence", "print", "version" -> Optional.of("4711");
      case "book" -> Optional.of("B-004711");
      case "code" -> Optional.of("NO-SUCH-CODE");
      default -> Optional.of(NOWHERE + "2");
    };
  }

  /** What cannot be there, or not where it is looked for. */
  boolean absent() {
    return name.equals("mixed") || name.startsWith("no ");
  }

  String community() {
    return variables.getOrDefault("community", "");
  }
}
