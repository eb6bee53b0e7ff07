package org.pointsbank.proof;

import java.time.DateTimeException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pointsbank.domain.proof.Counted;
import org.pointsbank.domain.proof.Difference;

/**
 * A part of the books that was proven.
 *
 * @param counted what was gone through
 * @param differences what did not add up
 */
public record Proven(Counted counted, List<Difference> differences) {
  /** Nothing yet. */
  public static final Proven NONE = new Proven(Counted.NONE, List.of());

  /** Copies the list in. */
  public Proven {
    differences = List.copyOf(differences);
  }

  /** Both together. */
  public Proven plus(Proven more) {
    return new Proven(
        counted.plus(more.counted),
        Stream.concat(differences.stream(), more.differences.stream()).toList());
  }

  /**
   * What {@code prove} says; where what it reads cannot be, that is the difference, and the proof
   * goes on behind it.
   *
   * @param where what it is about
   */
  public static Proven readable(String where, Supplier<Proven> prove) {
    try {
      return prove.get();
    } catch (IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | DateTimeException e) {
      return new Proven(
          Counted.NONE,
          List.of(
              new Difference(Difference.Kind.UNREADABLE, where, String.valueOf(e.getMessage()))));
    }
  }

  /**
   * What {@code prove} says twice. Items are read one after another while the bank is open, so a
   * part may be seen half before and half behind a write; what is wrong shows the same when it is
   * read again.
   */
  static Proven twice(Supplier<Proven> prove) {
    Proven once = prove.get();
    if (once.differences.isEmpty()) {
      return once;
    }
    Proven again = prove.get();
    return new Proven(
        again.counted, again.differences.stream().filter(once.differences::contains).toList());
  }
}
