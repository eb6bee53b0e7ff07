package org.pointsbank.organiseactivities;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.activity.Offer;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SessionState;

/**
 * One dated occurrence of an activity.
 *
 * @param session its id
 * @param community where
 * @param activity whose occurrence it is
 * @param item the code of the service item
 * @param title what it is called
 * @param place where it takes place
 * @param start inclusive
 * @param end exclusive
 * @param places how many may take part
 * @param taken by those who are in
 * @param waiting how many wait for a place
 * @param leader whose device shows the code
 * @param state {@code open}, {@code cancelled}, {@code completing}, {@code completed}, {@code
 *     confirming} or {@code confirmed}
 * @param reason why it is cancelled, if it is
 * @param revision counts changes of time, place and leader: whoever changes them names it
 */
@Serdeable
record SessionView(
    String session,
    String community,
    String activity,
    String item,
    String title,
    String place,
    OffsetDateTime start,
    OffsetDateTime end,
    long places,
    long taken,
    long waiting,
    String leader,
    String state,
    Optional<String> reason,
    long revision) {

  /**
   * Sessions of a community.
   *
   * @param items day by day
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record SessionList(List<SessionView> items, Optional<String> nextCursor) {}

  static SessionView of(Session session, ZoneId zone) {
    Offer offer = session.offer();
    return new SessionView(
        session.id().toString(),
        session.community().value(),
        session.id().activity().value(),
        offer.item(),
        offer.title(),
        offer.place(),
        Moments.told(offer.time().start(), zone),
        Moments.told(offer.time().end(), zone),
        offer.places(),
        session.seats().taken(),
        session.seats().waiting(),
        offer.leader().value(),
        session.state().word(),
        session.state() instanceof SessionState.Cancelled(_, String reason)
            ? Optional.of(reason)
            : Optional.empty(),
        session.revision());
  }
}
