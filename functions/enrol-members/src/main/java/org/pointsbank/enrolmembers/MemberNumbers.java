package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.NumberCounterItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.Transaction;

/**
 * Gives member numbers, {@code N-000123}: counted over the district, since a person keeps theirs in
 * every community. Source: rules 2.9.
 */
@Singleton
final class MemberNumbers {
  /** So many are looked at together, since a register may have taken some. */
  private static final int AT_ONCE = 20;

  private final BankTable table;

  MemberNumbers(BankTable table) {
    this.table = table;
  }

  /**
   * A number for somebody.
   *
   * @param number as paper shows it
   * @param effect counts it
   */
  record Given(String number, Transaction effect) {
    /** Whether the bank counted it, rather than somebody asking for it. */
    boolean counted() {
      return !effect.writes().isEmpty();
    }
  }

  /** The number that was asked for, or the next free one. */
  Given give(DistrictId district, Optional<String> asked) {
    return asked
        .map(number -> new Given(number, Transaction.EMPTY))
        .orElseGet(() -> next(district));
  }

  private Given next(DistrictId district) {
    Optional<Item> counter = table.read(NumberCounterItem.keyOf(district));
    long first = NumberCounterItem.last(counter) + 1;
    while (true) {
      Optional<Long> free = free(district, first);
      if (free.isPresent()) {
        return new Given(form(free.get()), NumberCounterItem.count(district, free.get(), counter));
      }
      first += AT_ONCE;
    }
  }

  private Optional<Long> free(DistrictId district, long first) {
    List<Long> some = LongStream.range(first, first + AT_ONCE).boxed().toList();
    Map<Key, Item> taken = table.readAll(some.stream().map(each -> keyOf(district, each)).toList());
    return some.stream().filter(each -> !taken.containsKey(keyOf(district, each))).findFirst();
  }

  private static Key keyOf(DistrictId district, long count) {
    return PersonLookupItem.byNumber(district, form(count));
  }

  private static String form(long count) {
    return String.format(Locale.ROOT, "N-%06d", count);
  }
}
