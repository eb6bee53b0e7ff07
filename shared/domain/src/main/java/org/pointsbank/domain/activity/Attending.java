package org.pointsbank.domain.activity;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Person;

/**
 * A person and a session, as both are when something is asked about them.
 *
 * @param session which one
 * @param person who
 * @param earlier what is known of the two already
 * @param rules of the session's day
 * @param zone in which the district tells its time
 */
public record Attending(
    Session session, Person person, Optional<SignUp> earlier, ActivityRules rules, ZoneId zone) {
  LocalDateTime local(Mark mark) {
    return LocalDateTime.ofInstant(mark.at(), zone);
  }

  SignUp signUp(Capacity capacity, Mark mark) {
    return earlier.orElseGet(() -> SignUp.outside(session, person.id(), capacity, mark));
  }

  Agenda.Appointment appointment() {
    return new Agenda.Appointment(session.community(), session.id());
  }
}
