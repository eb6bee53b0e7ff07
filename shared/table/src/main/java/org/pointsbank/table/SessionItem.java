package org.pointsbank.table;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.activity.Offer;
import org.pointsbank.domain.activity.Seats;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SessionState;

/**
 * How a session lies in the table: {@code COMMUNITY#<c>#SESSIONS | <date>#<activity>}. Its seats
 * are counted here, under its version; who has them is not.
 */
public final class SessionItem {
  /** The queue in which the hourly tick finds what nobody has completed or confirmed to its end. */
  public static final String UNFINISHED = "SESSIONS";

  private static final Attribute<SessionId> SESSION =
      Attribute.text("session", SessionId::toString, SessionId::parse);
  private static final Attribute<CommunityId> COMMUNITY =
      Attribute.text("community", CommunityId::value, CommunityId::new);
  private static final Attribute<String> SERVICE_ITEM = Attribute.text("item");
  private static final Attribute<String> TITLE = Attribute.text("title");
  private static final Attribute<String> PLACE = Attribute.text("place");
  private static final Attribute<LocalDateTime> START =
      Attribute.text("start", LocalDateTime::toString, LocalDateTime::parse);
  private static final Attribute<LocalDateTime> END =
      Attribute.text("end", LocalDateTime::toString, LocalDateTime::parse);
  private static final Attribute<Long> PLACES = Attribute.whole("places");
  private static final Attribute<PersonId> LEADER =
      Attribute.text("leader", PersonId::value, PersonId::new);
  private static final Attribute<Long> TAKEN = Attribute.whole("taken");
  private static final Attribute<Long> WAITING = Attribute.whole("waiting");
  private static final Attribute<Long> TURNS = Attribute.whole("turns");
  private static final Attribute<Long> REVISION = Attribute.whole("revision");

  private SessionItem() {}

  /** Where a session lies. */
  public static Key keyOf(CommunityId community, SessionId session) {
    return new Key(partition(community), session.date() + "#" + session.activity());
  }

  /** The sessions of a community from {@code day} on, day by day. */
  public static Slice from(CommunityId community, LocalDate day) {
    return Slice.range(partition(community), day.toString(), Slice.LAST);
  }

  /** The sessions of a community on the days of {@code period}, day by day. */
  public static Slice within(CommunityId community, Period period) {
    return Slice.range(
        partition(community), period.start().toString(), period.lastDay() + "#" + Slice.LAST);
  }

  /** The session as an item. */
  public static Item write(Session session) {
    Offer offer = session.offer();
    Item item =
        Item.at(keyOf(session.community(), session.id()), "session")
            .with(SESSION, session.id())
            .with(COMMUNITY, session.community())
            .with(SERVICE_ITEM, offer.item())
            .with(TITLE, offer.title())
            .with(PLACE, offer.place())
            .with(START, offer.time().start())
            .with(END, offer.time().end())
            .with(PLACES, offer.places())
            .with(LEADER, offer.leader())
            .with(TAKEN, session.seats().taken())
            .with(WAITING, session.seats().waiting())
            .with(TURNS, session.seats().turns())
            .with(REVISION, session.revision())
            .withAny(Item.QUEUE, queue(session.state()))
            .with(Item.VERSION, session.version());
    return SessionStateFields.write(item, session.state());
  }

  private static Optional<String> queue(SessionState state) {
    return switch (state) {
      case SessionState.Completing(_), SessionState.Confirming(_, _) -> Optional.of(UNFINISHED);
      case SessionState.Open(),
          SessionState.Cancelled(_, _),
          SessionState.Completed(_),
          SessionState.Confirmed(_, _) ->
          Optional.empty();
    };
  }

  /** The item as a session. */
  public static Session read(Item item) {
    return new Session(
        item.get(SESSION),
        item.get(COMMUNITY),
        new Offer(
            item.get(SERVICE_ITEM),
            item.get(TITLE),
            item.get(PLACE),
            new Interval(item.get(START), item.get(END)),
            item.get(PLACES),
            item.get(LEADER)),
        new Seats(item.get(TAKEN), item.get(WAITING), item.get(TURNS)),
        SessionStateFields.read(item),
        item.get(REVISION),
        item.version());
  }

  /** Writes the session over the one it was made of by one step. */
  public static Transaction save(Session session) {
    return Transaction.EMPTY.replace(write(session), session.version() - 1);
  }

  private static String partition(CommunityId community) {
    return "COMMUNITY#" + community.value() + "#SESSIONS";
  }
}
