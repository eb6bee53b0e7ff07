package org.pointsbank.local.simulation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pointsbank.testkit.simulation.Row;

/**
 * What lines of a quarter bring, in plain numbers.
 *
 * @param lines how many
 * @param minutes of service
 * @param honour hundredths by head, without heads that bring nothing
 */
record Brought(long lines, long minutes, Map<String, Long> honour) {
  static final Brought NONE = new Brought(0, 0, Map.of());
  private static final List<String> HEADS = List.of("PARTICIPATION", "DUTY", "ROLE", "RESULTS");

  Brought {
    Map<String, Long> some = new TreeMap<>(honour);
    some.values().removeIf(points -> points == 0);
    honour = Map.copyOf(some);
  }

  /** What one line brings. */
  static Brought of(Row line) {
    return new Brought(1, line.number("minutes"), Map.of(line.text("head"), line.number("honour")));
  }

  /** What the bank says that some lines bring. */
  static Brought told(Row fields) {
    Map<String, Long> honour = new TreeMap<>();
    HEADS.forEach(head -> honour.put(head, fields.number(head)));
    return new Brought(fields.number("l"), fields.number("m"), honour);
  }

  Brought plus(Brought more) {
    Map<String, Long> both = new TreeMap<>(honour);
    more.honour.forEach((head, points) -> both.merge(head, points, Long::sum));
    return new Brought(lines + more.lines, minutes + more.minutes, both);
  }

  long allHonour() {
    return honour.values().stream().mapToLong(Long::longValue).sum();
  }

  /** By what {@code rules} rank. */
  long measured(Row rules) {
    return switch (rules.text("measure")) {
      case "HONOUR" -> allHonour();
      case "MINUTES" -> minutes;
      case "WEIGHTED" ->
          Math.floorDiv(
              honour.entrySet().stream()
                  .mapToLong(each -> each.getValue() * rules.number(each.getKey()))
                  .sum(),
              100L);
      default -> throw new Violation("EVAL: unknown measure of " + rules);
    };
  }

  /** What parts those who are equal. */
  long parting(Row rules) {
    return rules.text("ties").equals("MINUTES") ? minutes : 0;
  }
}
