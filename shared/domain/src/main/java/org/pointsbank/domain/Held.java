package org.pointsbank.domain;

import java.util.HashMap;
import java.util.Map;

/**
 * What an order holds of an account.
 *
 * @param lots how much of which half-year's points
 */
public record Held(Map<HalfYear, Points> lots) {
  /** Copies the map in. */
  public Held {
    lots = Map.copyOf(lots);
  }

  /** Nothing. */
  public static final Held NONE = new Held(Map.of());

  /** Both together. */
  public Held plus(Held more) {
    Map<HalfYear, Points> sum = new HashMap<>(lots);
    more.lots.forEach((half, points) -> sum.merge(half, points, Points::plus));
    return new Held(sum);
  }

  /** All of it. */
  public Points points() {
    return lots.values().stream().reduce(Points.NONE, Points::plus);
  }
}
