package org.pointsbank.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A part of one partition, in the order of the sort keys or against it.
 *
 * @param pk the partition
 * @param from the first sort key, inclusive
 * @param to the last sort key, inclusive
 * @param after go on behind this sort key (before it, where {@code backwards})
 * @param limit at most so many items
 * @param backwards highest sort key first
 */
public record Slice(
    String pk, String from, String to, Optional<String> after, int limit, boolean backwards) {
  /** Sorts before them; a key may not be empty. */
  private static final String FIRST = " ";

  /** Sorts behind every character that a key of ours can hold. */
  static final String LAST = "\udbff\udfff";

  private static final int MOST = 1000;

  /** In bytes; one less, since what lies behind a key is longer than it. */
  private static final int LONGEST_KEY = 1024;

  /** All items whose sort key begins with {@code prefix}, at most 1,000 a page. */
  public static Slice prefix(String pk, String prefix) {
    String from = prefix.isEmpty() ? FIRST : prefix;
    return new Slice(pk, from, prefix + LAST, Optional.empty(), MOST, false);
  }

  /** All items from {@code from} (inclusive) to {@code to} (inclusive), at most 1,000 a page. */
  public static Slice range(String pk, String from, String to) {
    return new Slice(pk, from, to, Optional.empty(), MOST, false);
  }

  /** Whether {@code sk} may be a key of it: what lies outside cannot be gone on behind. */
  public boolean holds(String sk) {
    byte[] bytes = sk.getBytes(StandardCharsets.UTF_8);
    return bytes.length > 0
        && bytes.length < LONGEST_KEY
        && Arrays.compareUnsigned(from.getBytes(StandardCharsets.UTF_8), bytes) < 0
        && Arrays.compareUnsigned(bytes, to.getBytes(StandardCharsets.UTF_8)) < 0;
  }

  /** The same with at most {@code most} items. */
  public Slice limitedTo(int most) {
    return new Slice(pk, from, to, after, most, backwards);
  }

  /** The same from behind {@code sk}. */
  public Slice after(String sk) {
    return new Slice(pk, from, to, Optional.of(sk), limit, backwards);
  }

  /** The same from behind {@code sk}, if there is one. */
  public Slice after(Optional<String> sk) {
    return new Slice(pk, from, to, sk, limit, backwards);
  }

  /** The same, highest sort key first. */
  public Slice newestFirst() {
    return new Slice(pk, from, to, after, limit, true);
  }
}
