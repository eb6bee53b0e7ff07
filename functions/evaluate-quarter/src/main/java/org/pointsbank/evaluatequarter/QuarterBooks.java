package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.YearItem;

/**
 * What accounts brought in a quarter: from their heads, and from the items of the year where the
 * quarter has left the head. Each is as of one line, however many are posted meanwhile.
 */
@Singleton
final class QuarterBooks {
  private final BankTable table;

  QuarterBooks(BankTable table) {
    this.table = table;
  }

  /** The accounts of {@code community} with a line in {@code quarter}. */
  List<QuarterAccount> of(CommunityId community, Quarter quarter) {
    Sorting sorting = new Sorting(quarter);
    table.each(AccountItem.of(community), item -> sorting.add(AccountItem.read(item)));
    return read(sorting);
  }

  /** Those of the accounts at {@code keys} with a line in {@code quarter}. */
  List<QuarterAccount> of(List<Key> keys, Quarter quarter) {
    Sorting sorting = new Sorting(quarter);
    table.readAll(keys).values().stream().map(AccountItem::read).forEach(sorting::add);
    return read(sorting);
  }

  /** Heads one by one: what a head holds beside its quarter is let go of at once. */
  private record Sorting(Quarter quarter, List<QuarterAccount> found, List<Account> folded) {
    Sorting(Quarter quarter) {
      this(quarter, new ArrayList<>(), new ArrayList<>());
    }

    void add(Account head) {
      if (head.hasFolded(quarter)) {
        folded.add(head);
      } else {
        counted(head, quarter, head.quarters()).ifPresent(found::add);
      }
    }
  }

  private List<QuarterAccount> read(Sorting sorting) {
    List<Account> folded = sorting.folded();
    while (!folded.isEmpty()) {
      folded = readFolded(folded, sorting.quarter(), sorting.found());
    }
    return sorting.found();
  }

  /** Head and year are two reads: where a line was posted between them, both are read again. */
  private List<Account> readFolded(
      List<Account> heads, Quarter quarter, List<QuarterAccount> found) {
    Map<Key, Item> years =
        table.readAll(heads.stream().map(head -> yearOf(head, quarter)).toList());
    Map<Key, Item> again =
        table.readAll(heads.stream().map(head -> AccountItem.keyOf(head.id())).toList());
    List<Account> moved = new ArrayList<>();
    for (Account seen : heads) {
      Optional<Account> now =
          Optional.ofNullable(again.get(AccountItem.keyOf(seen.id()))).map(AccountItem::read);
      if (now.map(Account::lastLine).equals(Optional.of(seen.lastLine()))) {
        Optional.ofNullable(years.get(yearOf(seen, quarter)))
            .flatMap(item -> counted(seen, quarter, YearItem.read(item)))
            .ifPresent(found::add);
      } else {
        now.ifPresent(moved::add);
      }
    }
    return moved;
  }

  private static Optional<QuarterAccount> counted(
      Account head, Quarter quarter, Map<Quarter, QuarterTotals> quarters) {
    return Optional.ofNullable(quarters.get(quarter))
        .map(totals -> new QuarterAccount(head.id(), head.number(), head.lastLine(), totals));
  }

  private static Key yearOf(Account head, Quarter quarter) {
    return YearItem.keyOf(head.id(), quarter.year());
  }
}
