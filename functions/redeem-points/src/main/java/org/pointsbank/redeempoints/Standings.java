package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.round.Standing;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.YearItem;

/** What people have brought in some quarters, over all their accounts in one community. */
@Singleton
final class Standings {
  private final BankTable table;

  Standings(BankTable table) {
    this.table = table;
  }

  /**
   * A standing and the heads that it was read from.
   *
   * @param standing itself
   * @param heads where they lie, and what was there
   */
  record Seen(Standing standing, Map<Key, Optional<Item>> heads) {
    /** Of a person about whom nothing was asked. */
    static final Seen NOTHING = new Seen(Standing.NONE, Map.of());

    Seen {
      heads = Map.copyOf(heads);
    }

    /**
     * Demands that no head has moved since, but for the one at {@code replaced}: its own write
     * does.
     */
    Transaction unchangedBut(Key replaced) {
      Transaction unchanged = Transaction.EMPTY;
      for (Map.Entry<Key, Optional<Item>> head : heads.entrySet()) {
        if (!head.getKey().equals(replaced)) {
          unchanged = unchanged.requireAsSeen(head.getKey(), head.getValue());
        }
      }
      return unchanged;
    }
  }

  /** What {@code person} has brought in {@code quarters} up to now. */
  Seen of(CommunityId community, PersonId person, List<Quarter> quarters) {
    List<Key> keys = AccountItem.keysOf(community, person);
    Map<Key, Item> found = table.readAll(keys);
    Map<Key, Optional<Item>> heads = new HashMap<>();
    Standing standing = Standing.NONE;
    for (Key key : keys) {
      Optional<Item> head = Optional.ofNullable(found.get(key));
      heads.put(key, head);
      if (head.isPresent()) {
        standing = plus(standing, AccountItem.read(head.get()), quarters);
      }
    }
    return new Seen(standing, heads);
  }

  /** What each of {@code people} has brought in {@code quarters} up to now. */
  Map<PersonId, Standing> of(CommunityId community, Set<PersonId> people, List<Quarter> quarters) {
    Map<PersonId, Standing> standings = new HashMap<>();
    List<Account> accounts = new ArrayList<>();
    table.each(AccountItem.of(community), head -> accounts.add(AccountItem.read(head)));
    for (Account account : accounts) {
      PersonId person = account.id().person();
      if (people.contains(person)) {
        Standing before = standings.getOrDefault(person, Standing.NONE);
        standings.put(person, plus(before, account, quarters));
      }
    }
    return standings;
  }

  private Standing plus(Standing before, Account account, List<Quarter> quarters) {
    Standing standing = before;
    for (Quarter quarter : quarters) {
      standing = standing.plus(totals(account, quarter));
    }
    return standing;
  }

  private QuarterTotals totals(Account account, Quarter quarter) {
    Map<Quarter, QuarterTotals> totals =
        account.hasFolded(quarter)
            ? table
                .read(YearItem.keyOf(account.id(), quarter.year()))
                .map(YearItem::read)
                .orElse(Map.of())
            : account.quarters();
    return totals.getOrDefault(quarter, QuarterTotals.NONE);
  }
}
