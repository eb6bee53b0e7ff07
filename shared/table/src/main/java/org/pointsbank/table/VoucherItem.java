package org.pointsbank.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Change;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.voucher.Grounds;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.domain.voucher.Voucher;

/**
 * How a voucher lies in the table: {@code ACCOUNT#<account> | VOUCHER#<id>}; in a queue while it
 * waits for a second person.
 */
public final class VoucherItem {
  private static final String PREFIX = "VOUCHER#";
  private static final Attribute<String> MATTER = Attribute.text("matter");
  private static final Attribute<Head> HEAD = Attribute.text("head", Head::name, Head::valueOf);
  private static final Attribute<Points> POINTS =
      Attribute.whole("points", Points::hundredths, Points::new);
  private static final Attribute<Long> BY_MINUTES = Attribute.whole("byMinutes");
  private static final Attribute<Long> BY_HONOUR = Attribute.whole("byHonour");
  private static final Attribute<Long> BY_POINTS = Attribute.whole("byPoints");
  private static final Attribute<Long> REVERSES = Attribute.whole("reverses");
  private static final Attribute<LocalDate> SERVED_ON =
      Attribute.text("servedOn", LocalDate::toString, LocalDate::parse);
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<String> EVIDENCE = Attribute.text("evidence");
  private static final Attribute<PersonId> ENTERED_BY =
      Attribute.text("enteredBy", PersonId::value, PersonId::new);
  private static final Attribute<Instant> ENTERED_AT =
      Attribute.text("enteredAt", Instant::toString, Instant::parse);

  private VoucherItem() {}

  /** Where a voucher lies. */
  public static Key keyOf(AccountId account, VoucherId voucher) {
    return new Key(LineItem.partition(account), PREFIX + voucher.value());
  }

  /** All vouchers of an account, in the order of their writing. */
  public static Slice of(AccountId account) {
    return Slice.prefix(LineItem.partition(account), PREFIX);
  }

  /** Those of a community that wait for a second person. */
  public static Slice waiting(CommunityId community) {
    return Slice.prefix(queue(community), PREFIX);
  }

  private static String queue(CommunityId community) {
    return "VOUCHERS#" + community.value();
  }

  /** The voucher as an item. */
  public static Item write(Voucher voucher) {
    Item item =
        Item.at(keyOf(voucher.account(), voucher.id()), "voucher")
            .with(MATTER, voucher.matter().word())
            .with(SERVED_ON, voucher.grounds().servedOn())
            .with(REASON, voucher.grounds().reason())
            .with(EVIDENCE, voucher.grounds().evidence())
            .with(ENTERED_BY, voucher.entered().by())
            .with(ENTERED_AT, voucher.entered().at())
            .with(Item.VERSION, voucher.version());
    Optional<String> queue =
        VoucherStateFields.waits(voucher.state())
            ? Optional.of(queue(voucher.account().community()))
            : Optional.empty();
    return VoucherStateFields.write(
        matter(item.withAny(Item.QUEUE, queue), voucher.matter()), voucher.state());
  }

  private static Item matter(Item item, Matter matter) {
    return switch (matter) {
      case Matter.Award(Head head, Points points) -> item.with(HEAD, head).with(POINTS, points);
      case Matter.Deduction(Head head, Points points) -> item.with(HEAD, head).with(POINTS, points);
      case Matter.Adjustment(Head head, Change change) ->
          item.with(HEAD, head)
              .with(BY_MINUTES, change.minutes())
              .with(BY_HONOUR, change.honour())
              .with(BY_POINTS, change.points());
      case Matter.Reversal(long line) -> item.with(REVERSES, line);
    };
  }

  /** The item as a voucher. */
  public static Voucher read(Item item) {
    return new Voucher(
        new VoucherId(item.key().sk().substring(PREFIX.length())),
        LineItem.accountOf(item.key()),
        matter(item),
        new Grounds(item.get(SERVED_ON), item.get(REASON), item.get(EVIDENCE)),
        new Confirmation(item.get(ENTERED_BY), item.get(ENTERED_AT)),
        VoucherStateFields.read(item),
        item.version());
  }

  private static Matter matter(Item item) {
    String matter = item.get(MATTER);
    return switch (matter) {
      case "award" -> new Matter.Award(item.get(HEAD), item.get(POINTS));
      case "deduction" -> new Matter.Deduction(item.get(HEAD), item.get(POINTS));
      case "adjustment" ->
          new Matter.Adjustment(
              item.get(HEAD),
              new Change(item.get(BY_MINUTES), item.get(BY_HONOUR), item.get(BY_POINTS)));
      case "reversal" -> new Matter.Reversal(item.get(REVERSES));
      default -> throw new IllegalStateException("unknown matter " + matter);
    };
  }
}
