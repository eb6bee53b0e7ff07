package org.pointsbank.domain.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.ActivityId;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.SessionId;

/** A Wednesday, 8:30 to 11:00 in Shanghai, and Wang, a resident. */
final class Sample {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final LocalDate DAY = LocalDate.of(2026, 10, 7);
  static final ActivityId ACTIVITY = new ActivityId(id("901"));
  static final CommunityId COMMUNITY = new CommunityId(id("011"));
  static final PersonId WANG = new PersonId(id("201"));
  static final PersonId ZHAO = new PersonId(id("203"));
  static final Interval TIME = new Interval(DAY.atTime(8, 30), DAY.atTime(11, 0));

  private Sample() {}

  static String id(String lastThree) {
    return "01900000-0000-7000-8000-000000000" + lastThree;
  }

  static Instant at(LocalDateTime local) {
    return local.atZone(ZONE).toInstant();
  }

  /** A mark of Wang's at a local time of the day. */
  static Mark mark(int hour, int minute) {
    return new Mark(WANG, at(DAY.atTime(hour, minute)), "");
  }

  /** The session with two places. */
  static Session session(Seats seats) {
    return new Session(
        new SessionId(DAY, ACTIVITY),
        COMMUNITY,
        new Offer("H02", "service day", "square", TIME, 2, ZHAO),
        seats,
        new SessionState.Open(),
        1,
        9);
  }

  static Attending attending(Session session, Optional<SignUp> earlier) {
    return new Attending(session, person(Capacity.RESIDENT), earlier, ActivityRules.FIRST, ZONE);
  }

  static SignUp signUp(Session session, PersonId person, SignUpState state) {
    return SignUp.outside(session, person, Capacity.RESIDENT, mark(7, 0))
        .anew(Capacity.RESIDENT, 1, mark(7, 0), state);
  }

  static Person person(Capacity... capacities) {
    LocalDate joined = LocalDate.of(2026, 1, 1);
    return new Person(
        WANG,
        new DistrictId(id("001")),
        "V00001",
        "王芳",
        "10000000001",
        Optional.empty(),
        List.of(new Membership(COMMUNITY, joined, Optional.empty())),
        List.of(capacities).stream()
            .map(each -> new HeldCapacity(each, joined, Optional.empty()))
            .toList(),
        1);
  }
}
