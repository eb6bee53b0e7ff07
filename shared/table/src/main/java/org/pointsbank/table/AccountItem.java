package org.pointsbank.table;

import java.time.LocalDate;
import java.util.List;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;

/**
 * How an account's head lies in the table: {@code COMMUNITY#<c>#ACCOUNTS | <colour>#<person>}, so
 * that a community's evaluation is one Query. Stays below 1 KB for good: one write unit.
 */
public final class AccountItem {
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<Colour> COLOUR =
      Attribute.text("colour", Colour::name, Colour::valueOf);
  private static final Attribute<String> NUMBER = Attribute.text("number");
  private static final Attribute<LocalDate> OPENED =
      Attribute.text("opened", LocalDate::toString, LocalDate::parse);
  private static final Attribute<Long> LAST_LINE = Attribute.whole("lastLine");
  private static final Attribute<Long> MINUTES = Attribute.whole("minutes");
  private static final Attribute<Points> HONOUR =
      Attribute.whole("honour", Points::hundredths, Points::new);
  private static final Attribute<Points> SPENDABLE =
      Attribute.whole("spendable", Points::hundredths, Points::new);
  private static final Attribute<Points> OWED =
      Attribute.whole("owed", Points::hundredths, Points::new);
  private static final Attribute<Points> HELD =
      Attribute.whole("held", Points::hundredths, Points::new);

  private AccountItem() {}

  /** Where an account's head lies. */
  public static Key keyOf(AccountId account) {
    return new Key(
        partition(account.community()), account.colour() + "#" + account.person().value());
  }

  /** The heads of all accounts of a person in a community, whatever the colour. */
  public static List<Key> keysOf(CommunityId community, PersonId person) {
    return List.of(Colour.values()).stream()
        .map(colour -> keyOf(new AccountId(community, colour, person)))
        .toList();
  }

  /** All accounts of a community, colour by colour. */
  public static Slice of(CommunityId community) {
    return Slice.prefix(partition(community), "");
  }

  /** The account as an item. */
  public static Item write(Account account) {
    return Item.at(keyOf(account.id()), "account")
        .with(PERSON, account.id().person())
        .with(COMMUNITY, account.id().community())
        .with(COLOUR, account.id().colour())
        .with(NUMBER, account.number())
        .with(OPENED, account.opened())
        .with(LAST_LINE, account.lastLine())
        .with(MINUTES, account.balance().minutes())
        .with(HONOUR, account.balance().honour())
        .with(SPENDABLE, account.balance().spendable())
        .with(OWED, account.balance().owed())
        .with(HELD, account.held())
        .with(QuarterFields.QUARTERS, QuarterFields.written(account.quarters()))
        .with(Item.VERSION, account.version());
  }

  /** The item as an account. */
  public static Account read(Item item) {
    return new Account(
        new AccountId(item.get(COMMUNITY), item.get(COLOUR), item.get(PERSON)),
        item.get(NUMBER),
        item.get(OPENED),
        item.get(LAST_LINE),
        new Balance(item.get(MINUTES), item.get(HONOUR), item.get(SPENDABLE), item.get(OWED)),
        item.get(HELD),
        QuarterFields.read(item.get(QuarterFields.QUARTERS)),
        item.version());
  }

  /** Puts the account over the one that was read before this one step. */
  public static Transaction replace(Account account) {
    return Transaction.EMPTY.replace(write(account), account.version() - 1);
  }

  private static String partition(CommunityId community) {
    return "COMMUNITY#" + community.value() + "#ACCOUNTS";
  }
}
