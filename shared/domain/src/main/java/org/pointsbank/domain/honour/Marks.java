package org.pointsbank.domain.honour;

import java.time.Instant;
import java.util.Map;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.PersonId;

/**
 * What one member of the panel gives one nominee: 0 to 100 under each head.
 *
 * @param judge who gives them
 * @param nominee who gets them
 * @param marks under each head
 * @param at when they were last given
 */
public record Marks(PersonId judge, PersonId nominee, Map<Head, Long> marks, Instant at) {
  /** The best mark. */
  public static final long BEST = 100;

  /** Copies the map in; refuses marks outside 0 to 100, and a head without one. */
  public Marks {
    marks = Map.copyOf(marks);
    if (marks.size() != Head.values().length
        || marks.values().stream().anyMatch(mark -> mark < 0 || mark > BEST)) {
      throw new IllegalArgumentException("no marks: " + marks);
    }
  }

  /** All marks together, each by the weight of its head: hundredths of a mark. */
  long weighted(Terms.Weights weights) {
    return marks.entrySet().stream()
        .mapToLong(mark -> Math.multiplyExact(mark.getValue(), weights.head(mark.getKey())))
        .sum();
  }
}
