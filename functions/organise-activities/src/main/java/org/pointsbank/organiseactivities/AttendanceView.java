package org.pointsbank.organiseactivities;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.activity.Mark;
import org.pointsbank.domain.activity.Presence;
import org.pointsbank.domain.activity.SignUp;
import org.pointsbank.domain.activity.SignUpState;

/**
 * One person's part in a session.
 *
 * @param person who
 * @param number the member number
 * @param name whole for workers, masked for the leader
 * @param capacity as what they serve
 * @param turn their turn among those who signed up; the lowest that waits comes first
 * @param state where they stand
 * @param signedUpBy who signed them up, or brought them in
 * @param came that they came, if they did
 * @param went that they went, if they said so
 * @param record the service record it became, if it did
 * @param whyNot why it became none, if it could not
 */
@Serdeable
record AttendanceView(
    String person,
    String number,
    String name,
    Capacity capacity,
    long turn,
    String state,
    String signedUpBy,
    Optional<MarkView> came,
    Optional<MarkView> went,
    Optional<String> record,
    Optional<String> whyNot) {

  /**
   * That somebody came or went.
   *
   * @param by who marked it
   * @param at when
   * @param reason why by hand; empty by the code
   */
  @Serdeable
  record MarkView(String by, OffsetDateTime at, String reason) {
    static MarkView of(Mark mark, ZoneId zone) {
      return new MarkView(mark.by().value(), Moments.told(mark.at(), zone), mark.reason());
    }
  }

  /**
   * Who has to do with a session.
   *
   * @param items in no order that means anything
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record AttendanceList(List<AttendanceView> items, Optional<String> nextCursor) {}

  static AttendanceView of(SignUp signUp, Person person, boolean names, ZoneId zone) {
    Optional<Presence> presence = presence(signUp.state());
    return new AttendanceView(
        person.id().value(),
        person.number(),
        names ? person.name() : person.maskedName(),
        signUp.capacity(),
        signUp.turn(),
        signUp.state().word(),
        signUp.entry().by().value(),
        presence.map(Presence::in).map(mark -> MarkView.of(mark, zone)),
        presence.flatMap(Presence::out).map(mark -> MarkView.of(mark, zone)),
        signUp.state() instanceof SignUpState.Recorded(_, RecordId record)
            ? Optional.of(record.toString())
            : Optional.empty(),
        signUp.state() instanceof SignUpState.Unrecorded(_, String reason)
            ? Optional.of(reason)
            : Optional.empty());
  }

  private static Optional<Presence> presence(SignUpState state) {
    return switch (state) {
      case SignUpState.Here(Presence presence) -> Optional.of(presence);
      case SignUpState.Recorded(Presence presence, RecordId _) -> Optional.of(presence);
      case SignUpState.Unrecorded(Presence presence, String _) -> Optional.of(presence);
      case SignUpState.Outside(),
          SignUpState.Placed(),
          SignUpState.Waiting(),
          SignUpState.Cancelled(_),
          SignUpState.NoShow() ->
          Optional.empty();
    };
  }
}
