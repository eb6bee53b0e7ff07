package org.pointsbank.imports;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column that a kind of import knows.
 *
 * @param name by which judges and reports call it
 * @param headings what may stand above it in a file; compared normalised and in lower case
 * @param demanded whether a file without it is refused
 * @param spoken whether its cells are sentences, whose words keep the blanks between them
 * @param later whether it came after files had been taken in: blank, it is no part of a row's
 *     identity, so that those files stay the same
 */
public record Column(
    String name, Set<String> headings, boolean demanded, boolean spoken, boolean later) {
  /** Normalises the headings. */
  public Column {
    headings = headings.stream().map(Column::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** A column that every file must have. */
  public static Column demanded(String name, String... headings) {
    return new Column(name, Set.of(headings), true, false, false);
  }

  /** A column that a file may leave out; its cells are blank then. */
  public static Column optional(String name, String... headings) {
    return new Column(name, Set.of(headings), false, false, false);
  }

  /** A column of sentences that every file must have. */
  public static Column spoken(String name, String... headings) {
    return new Column(name, Set.of(headings), true, true, false);
  }

  /** A column that a file may leave out, and that files did not have at first. */
  public static Column later(String name, String... headings) {
    return new Column(name, Set.of(headings), false, false, true);
  }

  /** The same of sentences. */
  public static Column laterSpoken(String name, String... headings) {
    return new Column(name, Set.of(headings), false, true, true);
  }

  boolean stands(String heading) {
    return headings.contains(plain(heading));
  }

  /** What a cell under it says. */
  String read(String raw) {
    return spoken ? NormalText.spoken(raw) : NormalText.of(raw);
  }

  private static String plain(String heading) {
    return NormalText.of(heading).toLowerCase(Locale.ROOT);
  }
}
