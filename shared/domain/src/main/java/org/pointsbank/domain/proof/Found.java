package org.pointsbank.domain.proof;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a proof has found.
 *
 * @param all how many differences
 * @param first the first {@value #KEPT} of them: more would not make anybody look sooner
 */
public record Found(long all, List<Difference> first) {
  /** So many differences are kept; their count is always right. */
  public static final int KEPT = 50;

  /** Nothing. */
  public static final Found NONE = new Found(0, List.of());

  /** Copies the list in. */
  public Found {
    first = List.copyOf(first);
  }

  /** With more of them. */
  public Found plus(List<Difference> more) {
    return new Found(
        all + more.size(), Stream.concat(first.stream(), more.stream()).limit(KEPT).toList());
  }

  /** Whether everything adds up so far. */
  public boolean nothing() {
    return all == 0;
  }
}
