package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;

/**
 * How a passbook line lies in the table: {@code ACCOUNT#<community>#<colour>#<person> |
 * LINE#<sequence>}, ten digits, so that lines sort as they were written. Only ever created.
 */
public final class LineItem {
  private static final Attribute<Long> SEQUENCE = Attribute.whole("sequence");
  private static final Attribute<Long> MINUTES = Attribute.whole("minutes");
  private static final Attribute<Long> HONOUR = Attribute.whole("honour");
  private static final Attribute<Long> SPENDABLE = Attribute.whole("spendable");
  private static final Attribute<Long> OWED = Attribute.whole("owed");
  private static final Attribute<Long> MINUTES_AFTER = Attribute.whole("minutesAfter");
  private static final Attribute<Points> HONOUR_AFTER = points("honourAfter");
  private static final Attribute<Points> SPENDABLE_AFTER = points("spendableAfter");
  private static final Attribute<Points> OWED_AFTER = points("owedAfter");
  private static final Attribute<Head> HEAD = Attribute.text("head", Head::name, Head::valueOf);
  private static final Attribute<Long> RULE_VERSION = Attribute.whole("ruleVersion");
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<LocalDate> SERVED_ON =
      Attribute.text("servedOn", LocalDate::toString, LocalDate::parse);
  private static final Attribute<Instant> POSTED_AT =
      Attribute.text("postedAt", Instant::toString, Instant::parse);
  private static final Attribute<String> SEAL = Attribute.text("seal");

  private LineItem() {}

  /**
   * Every line of {@code person} in {@code community}, colour by colour, and under each name that
   * they were known by.
   */
  public static List<PassbookLine> all(BankTable table, CommunityId community, Person person) {
    List<PassbookLine> lines = new ArrayList<>();
    for (PersonId id : person.ids()) {
      for (Colour colour : Colour.values()) {
        AccountId account = new AccountId(community, colour, id);
        table.each(of(account), item -> lines.add(read(account, item)));
      }
    }
    return lines;
  }

  /** Where a line lies. */
  public static Key keyOf(AccountId account, long sequence) {
    return new Key(partition(account), "LINE#%010d".formatted(sequence));
  }

  /** The account that owns the line or year at {@code key}. */
  public static AccountId accountOf(Key key) {
    List<String> parts = List.of(key.pk().split("#", -1));
    return new AccountId(
        new CommunityId(parts.get(1)), Colour.valueOf(parts.get(2)), new PersonId(parts.get(3)));
  }

  /** All lines of an account, first line first. */
  public static Slice of(AccountId account) {
    return Slice.prefix(partition(account), "LINE#");
  }

  /** All that lies with an account's lines: years, vouchers, reversals, appeals, paper. */
  public static Slice withAllOf(AccountId account) {
    return Slice.prefix(partition(account), "");
  }

  /** The lines of an account up to the one numbered {@code last}, first line first. */
  public static Slice upTo(AccountId account, long last) {
    return Slice.range(partition(account), "LINE#", keyOf(account, last).sk() + Slice.LAST);
  }

  /** The line as an item. */
  public static Item write(PassbookLine line) {
    Item item =
        Item.at(keyOf(line.account(), line.sequence()), "line")
            .with(SEQUENCE, line.sequence())
            .with(MINUTES, line.deltas().minutes())
            .with(HONOUR, line.deltas().honour())
            .with(SPENDABLE, line.deltas().spendable())
            .with(OWED, line.deltas().owed())
            .with(MINUTES_AFTER, line.after().minutes())
            .with(HONOUR_AFTER, line.after().honour())
            .with(SPENDABLE_AFTER, line.after().spendable())
            .with(OWED_AFTER, line.after().owed())
            .withAny(HEAD, line.story().head())
            .with(RULE_VERSION, line.story().ruleVersion())
            .withAny(BY, line.story().by())
            .with(SERVED_ON, line.story().servedOn())
            .with(POSTED_AT, line.story().postedAt())
            .with(SEAL, line.seal());
    return OriginFields.write(item, line.story().origin());
  }

  /** The item as a line of {@code account}. */
  public static PassbookLine read(AccountId account, Item item) {
    return new PassbookLine(
        account,
        item.get(SEQUENCE),
        new Deltas(item.get(MINUTES), item.get(HONOUR), item.get(SPENDABLE), item.get(OWED)),
        new Posting.Story(
            OriginFields.read(item),
            item.find(HEAD),
            item.get(RULE_VERSION),
            item.find(BY),
            item.get(SERVED_ON),
            item.get(POSTED_AT)),
        new Balance(
            item.get(MINUTES_AFTER),
            item.get(HONOUR_AFTER),
            item.get(SPENDABLE_AFTER),
            item.get(OWED_AFTER)),
        item.get(SEAL));
  }

  static String partition(AccountId account) {
    return "ACCOUNT#"
        + account.community().value()
        + "#"
        + account.colour()
        + "#"
        + account.person().value();
  }

  private static Attribute<Points> points(String name) {
    return Attribute.whole(name, Points::hundredths, Points::new);
  }
}
