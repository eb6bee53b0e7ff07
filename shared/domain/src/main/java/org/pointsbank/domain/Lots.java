package org.pointsbank.domain;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The spendable points of an account by the half-year of their posting, so that the oldest are
 * spent first and expire first. Source: rules 3.6.
 *
 * @param lots the points of each half-year; none of them empty, {@value #MOST} at most
 */
public record Lots(Map<HalfYear, Lot> lots) {
  /** No points at all. */
  public static final Lots NONE = new Lots(Map.of());

  /** So many stay apart, which keeps a head short; what is older counts with the oldest. */
  public static final int MOST = 6;

  /** Copies the map in. */
  public Lots {
    lots = Map.copyOf(lots);
  }

  /**
   * The points of one half-year.
   *
   * @param spendable all of them
   * @param held what open orders hold of them
   */
  public record Lot(Points spendable, Points held) {
    /** Refuses a hold over what is there. */
    public Lot {
      if (!spendable.covers(held)) {
        throw new IllegalArgumentException("held " + held + " of a lot of " + spendable);
      }
    }

    private Points available() {
      return spendable.minus(held);
    }

    private boolean empty() {
      return spendable.equals(Points.NONE);
    }
  }

  /** All points. */
  public Points spendable() {
    return lots.values().stream().map(Lot::spendable).reduce(Points.NONE, Points::plus);
  }

  /** What open orders hold. */
  public Points held() {
    return lots.values().stream().map(Lot::held).reduce(Points.NONE, Points::plus);
  }

  /** With {@code hundredths} more, posted in {@code half}, or fewer, the oldest available first. */
  Lots moved(long hundredths, HalfYear half) {
    Points points = new Points(Math.abs(hundredths));
    return hundredths < 0 ? minus(oldest(points)) : plus(half, points);
  }

  /** With {@code points} posted in {@code half}. */
  Lots plus(HalfYear half, Points points) {
    if (points.equals(Points.NONE)) {
      return this;
    }
    SortedMap<HalfYear, Lot> more = new TreeMap<>(lots);
    more.merge(half, new Lot(points, Points.NONE), Lots::both);
    while (more.size() > MOST) {
      Lot oldest = Optional.ofNullable(more.remove(more.firstKey())).orElseThrow();
      more.merge(more.firstKey(), oldest, Lots::both);
    }
    return of(more);
  }

  /** With {@code parts}, each in its own half-year. */
  Lots plus(Map<HalfYear, Points> parts) {
    Lots sum = this;
    for (Map.Entry<HalfYear, Points> part : new TreeMap<>(parts).entrySet()) {
      sum = sum.plus(part.getKey(), part.getValue());
    }
    return sum;
  }

  /** What no order holds, by half-year. */
  public Map<HalfYear, Points> available() {
    return oldest(spendable().minus(held()));
  }

  /**
   * Which of what is available makes up {@code points}, oldest first.
   *
   * @throws IllegalArgumentException if it is less
   */
  Map<HalfYear, Points> oldest(Points points) {
    Map<HalfYear, Points> taken = new TreeMap<>();
    Points open = points;
    for (Map.Entry<HalfYear, Lot> lot : new TreeMap<>(lots).entrySet()) {
      Points part = open.atMost(lot.getValue().available());
      if (!part.equals(Points.NONE)) {
        taken.put(lot.getKey(), part);
      }
      open = open.minus(part);
    }
    if (!open.equals(Points.NONE)) {
      throw new IllegalArgumentException("no " + points + " among " + lots);
    }
    return taken;
  }

  /** Whether orders hold all of {@code parts}. */
  boolean holds(Map<HalfYear, Points> parts) {
    TreeMap<HalfYear, Lot> there = new TreeMap<>(lots);
    Map<HalfYear, Points> counted = new TreeMap<>();
    parts.forEach((half, part) -> counted.merge(counted(there, half), part, Points::plus));
    return counted.entrySet().stream()
        .allMatch(part ->
            there
                .getOrDefault(part.getKey(), new Lot(Points.NONE, Points.NONE))
                .held()
                .covers(part.getValue()));
  }

  /** With {@code parts} held. */
  Lots hold(Map<HalfYear, Points> parts) {
    return each(parts, (lot, part) -> new Lot(lot.spendable(), lot.held().plus(part)));
  }

  /** With {@code parts}, which were held, free again. */
  Lots release(Map<HalfYear, Points> parts) {
    return each(parts, (lot, part) -> new Lot(lot.spendable(), lot.held().minus(part)));
  }

  /** Without {@code parts}, none of them held. */
  Lots minus(Map<HalfYear, Points> parts) {
    return each(parts, (lot, part) -> new Lot(lot.spendable().minus(part), lot.held()));
  }

  /** The oldest lot of those up to {@code last} that has something available, and how much. */
  public Optional<Map.Entry<HalfYear, Points>> oldestUpTo(HalfYear last) {
    return new TreeMap<>(lots)
        .entrySet().stream()
            .filter(lot -> lot.getKey().compareTo(last) <= 0)
            .map(lot -> Map.entry(lot.getKey(), lot.getValue().available()))
            .filter(lot -> !lot.getValue().equals(Points.NONE))
            .findFirst();
  }

  @FunctionalInterface
  private interface Change {
    Lot of(Lot lot, Points part);
  }

  private Lots each(Map<HalfYear, Points> parts, Change change) {
    TreeMap<HalfYear, Lot> changed = new TreeMap<>(lots);
    parts.forEach((half, part) -> {
      HalfYear counted = counted(changed, half);
      Lot lot = changed.getOrDefault(counted, new Lot(Points.NONE, Points.NONE));
      changed.put(counted, change.of(lot, part));
    });
    return of(changed);
  }

  /** A lot that was too old to stay apart counts with the next one. */
  private static HalfYear counted(TreeMap<HalfYear, Lot> there, HalfYear half) {
    return Optional.ofNullable(there.ceilingKey(half)).orElse(half);
  }

  private static Lot both(Lot one, Lot other) {
    return new Lot(one.spendable().plus(other.spendable()), one.held().plus(other.held()));
  }

  private static Lots of(Map<HalfYear, Lot> lots) {
    Map<HalfYear, Lot> kept = new TreeMap<>(lots);
    kept.values().removeIf(Lot::empty);
    return new Lots(kept);
  }
}
