package org.pointsbank.table;

import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.VoucherId;

/** How that from which a line comes lies inside its item. */
final class OriginFields {
  private static final Attribute<String> ORIGIN = Attribute.text("origin");
  private static final Attribute<RecordId> RECORD =
      Attribute.text("record", RecordId::toString, RecordId::parse);
  private static final Attribute<String> SERVICE_ITEM = Attribute.text("item");
  private static final Attribute<String> RECKONING = Attribute.text("reckoning");
  private static final Attribute<OrderId> ORDER =
      Attribute.text("order", OrderId::value, OrderId::new);
  private static final Attribute<HalfYear> ROUND =
      Attribute.text("round", HalfYear::toString, HalfYear::parse);
  private static final Attribute<PrizeId> PRIZE =
      Attribute.text("prize", PrizeId::value, PrizeId::new);
  private static final Attribute<String> PRIZE_NAME = Attribute.text("prizeName");
  private static final Attribute<PersonId> FETCHED_BY =
      Attribute.text("fetchedBy", PersonId::value, PersonId::new);
  private static final Attribute<VoucherId> VOUCHER =
      Attribute.text("voucher", VoucherId::value, VoucherId::new);
  private static final Attribute<Origin.Given.Kind> GIVEN =
      Attribute.text("given", Origin.Given.Kind::name, Origin.Given.Kind::valueOf);
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<Long> REVERSES = Attribute.whole("reverses");
  private static final Attribute<Points> WRITTEN_OFF =
      Attribute.whole("writtenOff", Points::hundredths, Points::new);
  private static final Attribute<HalfYear> LOT =
      Attribute.text("lot", HalfYear::toString, HalfYear::parse);

  private static final Attribute<CommunityId> OTHER =
      Attribute.text("other", CommunityId::value, CommunityId::new);
  private static final Attribute<Long> OTHER_LINE = Attribute.whole("otherLine");
  private static final Attribute<PersonId> OTHER_PERSON =
      Attribute.text("otherPerson", PersonId::value, PersonId::new);
  private static final Attribute<Membership.End> ENDING =
      Attribute.text("ending", Membership.End::name, Membership.End::valueOf);

  private OriginFields() {}

  static Item write(Item item, Origin origin) {
    return switch (origin) {
      case Origin.Served(RecordId record, String service, String reckoning) ->
          item.with(ORIGIN, "served")
              .with(RECORD, record)
              .with(SERVICE_ITEM, service)
              .with(RECKONING, reckoning);
      case Origin.Redeemed(
              OrderId order,
              HalfYear round,
              PrizeId prize,
              String name,
              Optional<PersonId> fetchedBy) ->
          item.with(ORIGIN, "redeemed")
              .with(ORDER, order)
              .with(ROUND, round)
              .with(PRIZE, prize)
              .with(PRIZE_NAME, name)
              .withAny(FETCHED_BY, fetchedBy);
      case Origin.Given(VoucherId voucher, Origin.Given.Kind kind, String reason) ->
          item.with(ORIGIN, "given").with(VOUCHER, voucher).with(GIVEN, kind).with(REASON, reason);
      case Origin.Reversed(VoucherId voucher, long line, Points writtenOff, String reason) ->
          item.with(ORIGIN, "reversed")
              .with(VOUCHER, voucher)
              .with(REVERSES, line)
              .with(WRITTEN_OFF, writtenOff)
              .with(REASON, reason);
      case Origin.Expired(HalfYear lot) -> item.with(ORIGIN, "expired").with(LOT, lot);
      case Origin.MovedOut(CommunityId to, long line) ->
          item.with(ORIGIN, "moved-out").with(OTHER, to).with(OTHER_LINE, line);
      case Origin.MovedIn(CommunityId from, long line) ->
          item.with(ORIGIN, "moved-in").with(OTHER, from).with(OTHER_LINE, line);
      case Origin.MergedOut(PersonId to, CommunityId community, long line) ->
          other(item.with(ORIGIN, "merged-out"), to, community, line);
      case Origin.MergedIn(PersonId from, CommunityId community, long line) ->
          other(item.with(ORIGIN, "merged-in"), from, community, line);
      case Origin.Ended(Membership.End how) -> item.with(ORIGIN, "ended").with(ENDING, how);
    };
  }

  private static Item other(Item item, PersonId person, CommunityId community, long line) {
    return item.with(OTHER_PERSON, person).with(OTHER, community).with(OTHER_LINE, line);
  }

  static Origin read(Item item) {
    String origin = item.get(ORIGIN);
    return switch (origin) {
      case "served" ->
          new Origin.Served(item.get(RECORD), item.get(SERVICE_ITEM), item.get(RECKONING));
      case "redeemed" ->
          new Origin.Redeemed(
              item.get(ORDER),
              item.get(ROUND),
              item.get(PRIZE),
              item.get(PRIZE_NAME),
              item.find(FETCHED_BY));
      case "given" -> new Origin.Given(item.get(VOUCHER), item.get(GIVEN), item.get(REASON));
      case "reversed" ->
          new Origin.Reversed(
              item.get(VOUCHER), item.get(REVERSES), item.get(WRITTEN_OFF), item.get(REASON));
      case "expired" -> new Origin.Expired(item.get(LOT));
      case "moved-out" -> new Origin.MovedOut(item.get(OTHER), item.get(OTHER_LINE));
      case "moved-in" -> new Origin.MovedIn(item.get(OTHER), item.get(OTHER_LINE));
      case "merged-out" ->
          new Origin.MergedOut(item.get(OTHER_PERSON), item.get(OTHER), item.get(OTHER_LINE));
      case "merged-in" ->
          new Origin.MergedIn(item.get(OTHER_PERSON), item.get(OTHER), item.get(OTHER_LINE));
      case "ended" -> new Origin.Ended(item.get(ENDING));
      default -> throw new IllegalStateException("unknown origin " + origin);
    };
  }
}
