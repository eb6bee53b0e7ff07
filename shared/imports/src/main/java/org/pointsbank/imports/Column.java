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
 */
public record Column(String name, Set<String> headings, boolean demanded, boolean spoken) {
  /** Normalises the headings. */
  public Column {
    headings = headings.stream().map(Column::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** A column that every file must have. */
  public static Column demanded(String name, String... headings) {
    return new Column(name, Set.of(headings), true, false);
  }

  /** A column that a file may leave out; its cells are blank then. */
  public static Column optional(String name, String... headings) {
    return new Column(name, Set.of(headings), false, false);
  }

  /** A column of sentences that every file must have. */
  public static Column spoken(String name, String... headings) {
    return new Column(name, Set.of(headings), true, true);
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
