package org.pointsbank.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.voucher.Appeal;
import org.pointsbank.domain.voucher.AppealState;

/**
 * How an appeal lies in the table: {@code ACCOUNT#<account> | APPEAL#<line>#<colour>#<person>}, so
 * that a line has one; in a queue while it is open. Account and line make its sort key the only one
 * of its queue.
 */
public final class AppealItem {
  private static final String PREFIX = "APPEAL#";
  private static final Attribute<PersonId> ENTERED_BY = person("enteredBy");
  private static final Attribute<Instant> ENTERED_AT = instant("enteredAt");
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<PersonId> BY = person("decidedBy");
  private static final Attribute<Instant> AT = instant("decidedAt");
  private static final Attribute<String> WHY = Attribute.text("decidedWhy");
  private static final Attribute<VoucherId> REMEDY =
      Attribute.text("remedy", VoucherId::value, VoucherId::new);

  private AppealItem() {}

  /** Where the appeal against the line with this number lies. */
  public static Key keyOf(AccountId account, long line) {
    return new Key(
        LineItem.partition(account),
        PREFIX + "%010d#%s#%s".formatted(line, account.colour(), account.person().value()));
  }

  /** Those of a community that nobody has decided about, by the numbers of their lines. */
  public static Slice waiting(CommunityId community) {
    return Slice.prefix(queue(community), PREFIX);
  }

  private static String queue(CommunityId community) {
    return "APPEALS#" + community.value();
  }

  /** The appeal as an item. */
  public static Item write(Appeal appeal) {
    Item item =
        Item.at(keyOf(appeal.account(), appeal.line()), "appeal")
            .with(ENTERED_BY, appeal.entered().by())
            .with(ENTERED_AT, appeal.entered().at())
            .with(REASON, appeal.reason())
            .with(STATE, appeal.state().word())
            .with(Item.VERSION, appeal.version());
    return switch (appeal.state()) {
      case AppealState.Open() -> item.with(Item.QUEUE, queue(appeal.account().community()));
      case AppealState.Upheld(Confirmation by, String why, Optional<VoucherId> remedy) ->
          decided(item, by).with(WHY, why).withAny(REMEDY, remedy);
      case AppealState.Dismissed(Confirmation by, String why) -> decided(item, by).with(WHY, why);
      case AppealState.Withdrawn(Confirmation by) -> decided(item, by);
    };
  }

  private static Item decided(Item item, Confirmation by) {
    return item.with(BY, by.by()).with(AT, by.at());
  }

  /** The item as an appeal. */
  public static Appeal read(Item item) {
    return new Appeal(
        LineItem.accountOf(item.key()),
        Long.parseLong(List.of(item.key().sk().split("#", -1)).get(1)),
        new Confirmation(item.get(ENTERED_BY), item.get(ENTERED_AT)),
        item.get(REASON),
        state(item),
        item.version());
  }

  private static AppealState state(Item item) {
    String word = item.get(STATE);
    return switch (word) {
      case "open" -> new AppealState.Open();
      case "upheld" -> new AppealState.Upheld(by(item), item.get(WHY), item.find(REMEDY));
      case "dismissed" -> new AppealState.Dismissed(by(item), item.get(WHY));
      case "withdrawn" -> new AppealState.Withdrawn(by(item));
      default -> throw new IllegalStateException("unknown state " + word);
    };
  }

  private static Confirmation by(Item item) {
    return new Confirmation(item.get(BY), item.get(AT));
  }

  private static Attribute<PersonId> person(String name) {
    return Attribute.text(name, PersonId::value, PersonId::new);
  }

  private static Attribute<Instant> instant(String name) {
    return Attribute.text(name, Instant::toString, Instant::parse);
  }
}
