package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.move.Carrying;
import org.pointsbank.domain.move.Closing;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.Transaction;

/** What ends on a person's accounts in one community with the membership. Source: rules 13.6. */
@Singleton
final class EndPoints {
  private final BankTable table;
  private final LineTerms lineTerms;
  private final RuleShelf rules;

  EndPoints(BankTable table, LineTerms lineTerms, RuleShelf rules) {
    this.table = table;
    this.lineTerms = lineTerms;
    this.rules = rules;
  }

  /**
   * A person's heads in one community, read strongly.
   *
   * @param heads of all colours, as they lie in the table
   */
  record Load(List<Item> heads) {
    /** Copies the list in. */
    Load {
      heads = List.copyOf(heads);
    }

    /** What open orders hold. */
    Points held() {
      return sum(accounts().stream().map(Account::held).toList());
    }

    /** What could be spent until now. */
    Points available() {
      return sum(accounts().stream().map(Account::available).toList());
    }

    /** What was owed until now. */
    Points owed() {
      return sum(accounts().stream().map(account -> account.balance().owed()).toList());
    }

    /** On how many accounts something ends. */
    long due() {
      return accounts().stream().filter(Closing::due).count();
    }

    /** One line on each account where something ends; all others stay as they were seen. */
    Transaction ended(Membership.End how, Carrying.Terms terms) {
      Transaction all = Transaction.EMPTY;
      for (Item head : heads) {
        Account account = AccountItem.read(head);
        all =
            Closing.due(account)
                ? all.and(line(Closing.of(account, how, terms)))
                : all.requireAsSeen(head.key(), Optional.of(head));
      }
      return all;
    }

    private static Transaction line(Posting posting) {
      return AccountItem.replace(posting.account()).create(LineItem.write(posting.line()));
    }

    private List<Account> accounts() {
      return heads.stream().map(AccountItem::read).toList();
    }

    private static Points sum(List<Points> points) {
      return points.stream().reduce(Points.NONE, Points::plus);
    }
  }

  /**
   * What a departure does to points.
   *
   * @param effect what is to be written
   * @param receipt what is answered
   */
  record Ended(Transaction effect, LeavingReceipt receipt) {}

  /** What {@code departure} does: nothing yet, where the rule book lets points live on. */
  Ended with(Departure departure, Load load, Confirmation word) {
    LocalDate until = spendableUntil(departure.community(), departure.ending());
    if (until.isAfter(departure.today())) {
      return new Ended(Transaction.EMPTY, departure.keeping(until));
    }
    Carrying.Terms terms = lineTerms.at(departure.community(), Optional.of(word.by()), word.at());
    return new Ended(
        load.ended(departure.ending().how(), terms),
        departure.receipt(load.available(), load.owed()));
  }

  /**
   * The first day on which nothing can be spent, by the book in force when the membership ended.
   */
  LocalDate spendableUntil(CommunityId community, Membership.Ending ending) {
    return rules.of(community).at(ending.day()).points().spendableUntil(ending);
  }

  /** The heads of {@code person} in {@code community}. */
  Load load(CommunityId community, PersonId person) {
    return new Load(List.copyOf(table.readAll(AccountItem.keysOf(community, person)).values()));
  }
}
