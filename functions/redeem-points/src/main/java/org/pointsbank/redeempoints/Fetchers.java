package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.domain.round.PickUp;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.Transaction;

/** Who may fetch what somebody else ordered. Source: rules 6.5 and 8.7. */
@Singleton
final class Fetchers {
  private final BankTable table;
  private final Rounds rounds;

  Fetchers(BankTable table, Rounds rounds) {
    this.table = table;
    this.rounds = rounds;
  }

  /**
   * What must still be so when the piece is handed over: nothing where the owner comes, or that
   * whoever comes is named to fetch for them.
   *
   * @return none if whoever comes is not named
   */
  Optional<Transaction> named(OrderDesk.At at, PickUp.Said said) {
    return said.fetchedBy()
        .map(fetcher -> named(fetcher, at, said))
        .orElse(Optional.of(Transaction.EMPTY));
  }

  private Optional<Transaction> named(PersonId fetcher, OrderDesk.At at, PickUp.Said said) {
    LocalDate today = LocalDate.ofInstant(said.at(), rounds.zone(at.round().community()));
    Key key = GrantsItem.keyOf(fetcher);
    Optional<Item> grants = table.read(key);
    List<Acting> acting = grants.map(GrantsItem::acting).orElse(List.of());
    return acting.stream().anyMatch(each -> fetches(each, at.person(), today))
        ? Optional.of(Transaction.EMPTY.requireAsSeen(key, grants))
        : Optional.empty();
  }

  private static boolean fetches(Acting acting, PersonId owner, LocalDate today) {
    return acting.principal().equals(owner)
        && acting.on(today)
        && acting.acts().contains(Act.PICK_UP);
  }
}
