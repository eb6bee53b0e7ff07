package org.pointsbank.local.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.pointsbank.testkit.Played;

/**
 * What routes look at that is finer than roles: {@code trust/finer.txt}, line by line.
 *
 * @param targets where they do
 * @param answers status, and code where it says so
 * @param route its key
 */
record Finer(Set<String> targets, Set<String> answers, String route) {
  /** All lines. */
  static List<Finer> all() {
    try (InputStream in = Finer.class.getResourceAsStream("/trust/finer.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", -1))
          .map(cells -> new Finer(words(cells[0]), words(cells[1]), cells[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(String cell) {
    return new HashSet<>(List.of(cell.split(", ?", -1)));
  }

  /** Whether it says so of {@code played}. */
  boolean says(Operation operation, Target target, Played played) {
    String status = Integer.toString(played.status());
    return route.equals(operation.key())
        && targets.contains(target.name())
        && (answers.contains(status)
            || (played.status() >= 400 && answers.contains(status + " " + played.code())));
  }
}
