package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Lots;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.Tip;

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
  private static final Attribute<Map<String, Lots.Lot>> LOTS =
      Attribute.map("lots", LotFields::write, LotFields::read);
  private static final Attribute<String> SEAL = Attribute.text("seal");
  private static final Attribute<Instant> POSTED_AT =
      Attribute.text("postedAt", Instant::toString, Instant::parse);

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
        .with(LOTS, LotFields.named(account.lots()))
        .with(SEAL, account.tip().seal())
        .with(POSTED_AT, account.tip().postedAt())
        .with(QuarterFields.QUARTERS, QuarterFields.written(account.quarters()))
        .with(Item.VERSION, account.version());
  }

  /** The item as an account. */
  public static Account read(Item item) {
    return new Account(
        new AccountId(item.get(COMMUNITY), item.get(COLOUR), item.get(PERSON)),
        item.get(NUMBER),
        item.get(OPENED),
        new Tip(item.get(LAST_LINE), item.get(SEAL), item.get(POSTED_AT)),
        new Balance(item.get(MINUTES), item.get(HONOUR), item.get(SPENDABLE), item.get(OWED)),
        LotFields.lots(item.get(LOTS)),
        QuarterFields.read(item.get(QuarterFields.QUARTERS)),
        item.version());
  }

  /** Whose head an item is, also where its numbers cannot be. */
  public static PersonId personOf(Item item) {
    return item.get(PERSON);
  }

  /** The number that a head shows, if it does, also where its others cannot be. */
  public static Optional<String> numberOf(Item item) {
    return item.find(NUMBER);
  }

  /**
   * What a new line writes over the head that it was made of: itself, the head, and the quarter
   * that leaves the head by it.
   */
  public static Transaction post(BankTable table, Posting posting) {
    Transaction written = replace(posting.account()).create(LineItem.write(posting.line()));
    return posting
        .folded()
        .map(old -> written.and(YearItem.fold(table, posting.account().id(), old)))
        .orElse(written);
  }

  /** Puts the account over the one that was read before this one step. */
  public static Transaction replace(Account account) {
    return Transaction.EMPTY.replace(write(account), account.version() - 1);
  }

  private static String partition(CommunityId community) {
    return "COMMUNITY#" + community.value() + "#ACCOUNTS";
  }
}
