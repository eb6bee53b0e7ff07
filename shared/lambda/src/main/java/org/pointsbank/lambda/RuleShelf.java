package org.pointsbank.lambda;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.RuleBookItem;

/**
 * The rule books of a community's district, remembered for a minute: a book is adopted more than
 * that before the day from which it is in force.
 */
@Singleton
public final class RuleShelf {
  /** So long a function may go by the books that it read last. */
  public static final Duration KEPT = Duration.ofMinutes(1);

  private final BankTable table;
  private final Clock clock;
  private final Map<CommunityId, DistrictId> districts = new ConcurrentHashMap<>();
  private final Map<DistrictId, Shelf> shelves = new ConcurrentHashMap<>();

  RuleShelf(BankTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  private record Shelf(RuleBooks books, Instant readAt) {}

  /**
   * All adopted rule books of the district of {@code community}, as they hold there.
   *
   * @throws IllegalStateException if there is no such community
   */
  public RuleBooks of(CommunityId community) {
    return of(districts.computeIfAbsent(community, this::districtOf)).in(community);
  }

  /**
   * All adopted rule books of {@code district}.
   *
   * @throws IllegalStateException if there is no such district
   */
  public RuleBooks of(DistrictId district) {
    return find(district).orElseThrow(() -> new IllegalStateException("no district " + district));
  }

  /** All adopted rule books of {@code district}; none if there is no such district. */
  public Optional<RuleBooks> find(DistrictId district) {
    Instant now = clock.instant();
    Optional<Shelf> known =
        Optional.ofNullable(shelves.get(district))
            .filter(shelf -> !now.isAfter(shelf.readAt().plus(KEPT)))
            .filter(shelf -> !now.isBefore(shelf.readAt()));
    if (known.isPresent()) {
      return known.map(Shelf::books);
    }
    Optional<RuleBooks> books = RuleBookItem.all(table, district);
    books.ifPresent(read -> shelves.put(district, new Shelf(read, now)));
    return books;
  }

  /** Reads the books of {@code district} anew when they are asked for next. */
  public void forget(DistrictId district) {
    shelves.remove(district);
  }

  private DistrictId districtOf(CommunityId community) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .map(CommunityItem.Community::district)
        .orElseThrow(() -> new IllegalStateException("no community " + community));
  }
}
