package org.pointsbank.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.round.ByHand;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundDates;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Seal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a round lies in the table: itself at {@code ROUND#<c>#<half> | ROUND}, beside everything that
 * belongs to it, and its half-year once more at {@code COMMUNITY#<c>#ROUNDS | <half>}, so that a
 * community lists its rounds.
 */
public final class RoundItem {
  /** How far it has come; what must not be outrun by the round demands it. */
  public static final Attribute<Phase> PHASE = Attribute.text("phase", Phase::word, Phase::ofWord);

  private static final Attribute<Long> RULE_VERSION = Attribute.whole("ruleVersion");
  private static final Attribute<Instant> ANNOUNCED = time("announced");
  private static final Attribute<Instant> OPENS = time("opens");
  private static final Attribute<Instant> ORDERING_ENDS = time("orderingEnds");
  private static final Attribute<Instant> PICK_UP_ENDS = time("pickUpEnds");
  private static final Attribute<String> COMMITMENT = Attribute.text("commitment");
  private static final Attribute<String> SEALED_LIST = Attribute.text("sealedList");
  private static final Attribute<Long> SEALED_ORDERS = Attribute.whole("sealedOrders");
  private static final Attribute<String> PUBLIC_VALUE = Attribute.text("publicValue");
  private static final Attribute<Phase> FROM = Attribute.text("from", Phase::word, Phase::ofWord);
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT = time("at");
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<List<ByHand>> BY_HAND =
      Attribute.list("byHand", RoundItem::word, RoundItem::word);

  private RoundItem() {}

  /** Where a round lies. */
  public static Key keyOf(RoundId round) {
    return new Key(partition(round), "ROUND");
  }

  /** The rounds of a community, by half-year. */
  public static Slice of(CommunityId community) {
    return Slice.prefix(listOf(community), "");
  }

  /** The round that an entry of {@link #of} stands for. */
  public static RoundId listed(CommunityId community, Item entry) {
    return new RoundId(community, HalfYear.parse(entry.key().sk()));
  }

  /** A new round: both of its items. */
  public static Transaction create(Round round) {
    return Transaction.EMPTY
        .create(write(round))
        .create(
            Item.at(
                new Key(listOf(round.id().community()), round.id().half().toString()),
                "round-entry"));
  }

  /** Puts the round over the one that was read before this one step. */
  public static Transaction replace(Round round) {
    return Transaction.EMPTY.replace(write(round), round.version() - 1);
  }

  /** Demands that nobody has moved {@code round} on. */
  public static Transaction unmoved(Round round) {
    return Transaction.EMPTY.require(keyOf(round.id()), Item.VERSION, round.version());
  }

  /** The round as an item. */
  public static Item write(Round round) {
    return Item.at(keyOf(round.id()), "round")
        .with(RULE_VERSION, round.ruleVersion())
        .with(PHASE, round.phase())
        .with(ANNOUNCED, round.dates().announced())
        .with(OPENS, round.dates().opens())
        .with(ORDERING_ENDS, round.dates().orderingEnds())
        .with(PICK_UP_ENDS, round.dates().pickUpEnds())
        .with(COMMITMENT, round.commitment())
        .withAny(SEALED_LIST, round.seal().map(Seal::hash))
        .withAny(SEALED_ORDERS, round.seal().map(Seal::orders))
        .withAny(PUBLIC_VALUE, round.publicValue())
        .with(BY_HAND, round.byHand())
        .with(Item.VERSION, round.version());
  }

  /** The item as a round. */
  public static Round read(Item item) {
    return new Round(
        roundOf(item.key()),
        item.get(RULE_VERSION),
        item.get(PHASE),
        new RoundDates(
            item.get(ANNOUNCED), item.get(OPENS), item.get(ORDERING_ENDS), item.get(PICK_UP_ENDS)),
        item.get(COMMITMENT),
        item.find(SEALED_LIST).map(hash -> new Seal(hash, item.get(SEALED_ORDERS))),
        item.find(PUBLIC_VALUE),
        item.get(BY_HAND),
        item.version());
  }

  private static Map<String, AttributeValue> word(ByHand word) {
    return Fields.NONE
        .with(FROM, word.from())
        .with(BY, word.by())
        .with(AT, word.at())
        .with(REASON, word.reason())
        .attributes();
  }

  private static ByHand word(Fields fields) {
    return new ByHand(fields.get(FROM), fields.get(BY), fields.get(AT), fields.get(REASON));
  }

  static String partition(RoundId round) {
    return "ROUND#" + round.community().value() + "#" + round.half();
  }

  /** The round in whose partition {@code key} lies. */
  static RoundId roundOf(Key key) {
    List<String> parts = List.of(key.pk().split("#", -1));
    return new RoundId(new CommunityId(parts.get(1)), HalfYear.parse(parts.get(2)));
  }

  private static String listOf(CommunityId community) {
    return "COMMUNITY#" + community.value() + "#ROUNDS";
  }

  private static Attribute<Instant> time(String name) {
    return Attribute.text(name, Instant::toString, Instant::parse);
  }
}
