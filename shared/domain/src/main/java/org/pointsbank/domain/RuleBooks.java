package org.pointsbank.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All adopted rule books of a district.
 *
 * @param books oldest first
 */
public record RuleBooks(List<RuleBook> books) {
  /** Sorts by effective day. */
  public RuleBooks {
    books = books.stream().sorted(Comparator.comparing(RuleBook::effective)).toList();
    if (books.isEmpty()) {
      throw new IllegalArgumentException("a district without a rule book");
    }
  }

  /** Where the district's days begin and end. Source: rules 3.7. */
  public ZoneId zone() {
    return books.getFirst().zone();
  }

  /** The book in force on {@code day}; none before the first became effective. */
  public Optional<RuleBook> inForce(LocalDate day) {
    return books.stream()
        .filter(book -> !book.effective().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** The book in force on {@code day}, or the first one where none was yet. */
  public RuleBook at(LocalDate day) {
    return inForce(day).orElse(books.getFirst());
  }

  /** The same books as they hold in {@code community}. Source: rules 5.8. */
  public RuleBooks in(CommunityId community) {
    return new RuleBooks(books.stream().map(book -> book.in(community)).toList());
  }
}
