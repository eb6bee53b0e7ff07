package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.move.Carrying;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.Transaction;

/**
 * What a person's accounts in one community give to those in another, or to those of the person as
 * whom they go on. Source: rules 13.3 and 14.3.
 */
@Singleton
final class CarryOver {
  private final BankTable table;

  CarryOver(BankTable table) {
    this.table = table;
  }

  /**
   * From where to where.
   *
   * @param from the community that was left
   * @param to the other one
   */
  record Way(CommunityId from, CommunityId to) {}

  /**
   * The heads on both sides, read strongly.
   *
   * @param taker whose other ones are
   * @param way from where to where
   * @param left by colour, where the person has one
   * @param other by colour, where the person has one
   */
  record Load(Person taker, Way way, Map<Colour, Account> left, Map<Colour, Account> other) {
    /** What open orders hold of what is left. */
    Points held() {
      return left.values().stream().map(Account::held).reduce(Points.NONE, Points::plus);
    }

    /** How many colours have something to give. */
    long due() {
      return left.values().stream().filter(Carrying::due).count();
    }

    /** Two lines for each colour that has something to give, and an account for each held. */
    Transaction carried(Carrying.Terms terms) {
      Transaction all = Transaction.EMPTY;
      for (Colour colour : Colour.values()) {
        Optional<Account> gives = Optional.ofNullable(left.get(colour)).filter(Carrying::due);
        Optional<Account> takes = Optional.ofNullable(other.get(colour));
        if (gives.isPresent()) {
          all = all.and(carried(gives.get(), takes, terms));
        } else if (takes.isEmpty() && earns(colour, terms.day())) {
          all = all.create(AccountItem.write(opened(colour, terms.day())));
        }
      }
      return all;
    }

    private Transaction carried(Account gives, Optional<Account> takes, Carrying.Terms terms) {
      Account taking = takes.orElseGet(() -> opened(gives.id().colour(), terms.day()));
      Carrying carrying = Carrying.of(gives, taking, terms);
      Transaction lines =
          AccountItem.replace(carrying.out().account())
              .create(LineItem.write(carrying.out().line()))
              .create(LineItem.write(carrying.in().line()));
      Account taken = carrying.in().account();
      return lines.and(
          takes.isPresent()
              ? AccountItem.replace(taken)
              : Transaction.EMPTY.create(AccountItem.write(taken)));
    }

    private Account opened(Colour colour, LocalDate day) {
      AccountId id = new AccountId(way.to(), colour, taker.id());
      return Account.open(id, taker.number(), day);
    }

    private boolean earns(Colour colour, LocalDate day) {
      return taker.capacities().stream()
          .anyMatch(held -> held.capacity().colour() == colour && held.on(day));
    }
  }

  /** The heads of {@code person} on both sides. */
  Load load(Person person, Way way) {
    return load(person.id(), person, way);
  }

  /** The heads of {@code giver} on one side, and of {@code taker} on the other. */
  Load load(PersonId giver, Person taker, Way way) {
    return new Load(taker, way, heads(way.from(), giver), heads(way.to(), taker.id()));
  }

  private Map<Colour, Account> heads(CommunityId community, PersonId person) {
    Map<Key, Item> found = table.readAll(AccountItem.keysOf(community, person));
    Map<Colour, Account> heads = new HashMap<>();
    found.values().stream()
        .map(AccountItem::read)
        .forEach(account -> heads.put(account.id().colour(), account));
    return heads;
  }
}
