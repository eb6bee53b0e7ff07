package org.pointsbank.table;

import java.time.Instant;
import java.util.Map;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.activity.Mark;
import org.pointsbank.domain.activity.SignUp;
import org.pointsbank.domain.activity.Tries;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How one person's part in a session lies in the table: {@code SESSION#<c>#<date>#<activity> |
 * SIGN-UP#<person>}. One item each, so that checking in at once touches nothing in common.
 */
public final class SignUpItem {
  static final Attribute<PersonId> BY = Attribute.text("by", PersonId::value, PersonId::new);
  static final Attribute<Instant> AT = Attribute.text("at", Instant::toString, Instant::parse);
  static final Attribute<String> REASON = Attribute.text("reason");

  private static final String PREFIX = "SIGN-UP#";
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<SessionId> SESSION =
      Attribute.text("session", SessionId::toString, SessionId::parse);
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<Capacity> CAPACITY =
      Attribute.text("capacity", Capacity::name, Capacity::valueOf);
  private static final Attribute<Long> TURN = Attribute.whole("turn");
  private static final Attribute<Mark> ENTRY =
      Attribute.nested("entry", SignUpItem::mark, SignUpItem::mark);
  private static final Attribute<Instant> TRIED_SINCE =
      Attribute.text("triedSince", Instant::toString, Instant::parse);
  private static final Attribute<Long> TRIED = Attribute.whole("tried");

  private SignUpItem() {}

  /** Where the part of {@code person} in a session lies. */
  public static Key keyOf(CommunityId community, SessionId session, PersonId person) {
    return new Key(partition(community, session), PREFIX + person.value());
  }

  /** All who have to do with a session, in no order that means anything. */
  public static Slice of(CommunityId community, SessionId session) {
    return Slice.prefix(partition(community, session), PREFIX);
  }

  /** The sign-up as an item. */
  public static Item write(SignUp signUp) {
    Item item =
        Item.at(keyOf(signUp.community(), signUp.session(), signUp.person()), "sign-up")
            .with(COMMUNITY, signUp.community())
            .with(SESSION, signUp.session())
            .with(PERSON, signUp.person())
            .with(CAPACITY, signUp.capacity())
            .with(TURN, signUp.turn())
            .with(ENTRY, signUp.entry())
            .with(TRIED_SINCE, signUp.tries().since())
            .with(TRIED, signUp.tries().count())
            .with(Item.VERSION, signUp.version());
    return SignUpStateFields.write(item, signUp.state());
  }

  /** The item as a sign-up. */
  public static SignUp read(Item item) {
    return new SignUp(
        item.get(COMMUNITY),
        item.get(SESSION),
        item.get(PERSON),
        item.get(CAPACITY),
        item.get(TURN),
        item.get(ENTRY),
        SignUpStateFields.read(item),
        new Tries(item.get(TRIED_SINCE), item.get(TRIED)),
        item.version());
  }

  /** Writes the sign-up over the one it was made of by one step, or as the first. */
  public static Transaction save(SignUp signUp) {
    return signUp.version() == 1
        ? Transaction.EMPTY.create(write(signUp))
        : Transaction.EMPTY.replace(write(signUp), signUp.version() - 1);
  }

  static Map<String, AttributeValue> mark(Mark mark) {
    return Fields.NONE
        .with(BY, mark.by())
        .with(AT, mark.at())
        .with(REASON, mark.reason())
        .attributes();
  }

  static Mark mark(Fields fields) {
    return new Mark(fields.get(BY), fields.get(AT), fields.get(REASON));
  }

  static String partition(CommunityId community, SessionId session) {
    return "SESSION#" + community.value() + "#" + session.date() + "#" + session.activity();
  }
}
