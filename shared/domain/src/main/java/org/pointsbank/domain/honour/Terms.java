package org.pointsbank.domain.honour;

import java.util.Map;
import java.util.Set;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.TieRule;

/**
 * What a programme promises. An edition keeps those it was opened under. Source: rules 16.1.
 *
 * @param name such as 守望之星
 * @param cycle how often
 * @param places how many ranks are honoured; who shares the last one is honoured too
 * @param eligibility who may be nominated
 * @param weights what counts how much
 * @param ties who comes first among equals
 */
public record Terms(
    String name, Cycle cycle, long places, Eligibility eligibility, Weights weights, TieRule ties) {
  /** Refuses a programme without a place. */
  public Terms {
    if (places < 1) {
      throw new IllegalArgumentException("no place: " + places);
    }
  }

  /**
   * Who may be nominated.
   *
   * @param minutes at least so many of the period
   * @param honour at least so many hundredths of honour points of the period
   * @param capacities one of these on the period's last day; anybody where there are none
   */
  public record Eligibility(long minutes, long honour, Set<Capacity> capacities) {
    /** Copies the set in. */
    public Eligibility {
      capacities = Set.copyOf(capacities);
    }
  }

  /**
   * What counts how much, in hundredths.
   *
   * @param ledger of an honour point of the period's published evaluations
   * @param panel of a mark of the panel
   * @param heads of a mark under each head
   */
  public record Weights(long ledger, long panel, Map<Head, Long> heads) {
    /** Copies the map in; refuses weights below zero, and that nothing counts. */
    public Weights {
      heads = Map.copyOf(heads);
      if (ledger < 0
          || panel < 0
          || ledger + panel == 0
          || heads.size() != Head.values().length
          || heads.values().stream().anyMatch(weight -> weight < 0)) {
        throw new IllegalArgumentException("no weights: " + ledger + ", " + panel + ", " + heads);
      }
    }

    /** What a mark under {@code head} counts, in hundredths. */
    public long head(Head head) {
      return heads.getOrDefault(head, 0L);
    }
  }
}
