package org.pointsbank.table;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.ActivityId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.activity.Activity;
import org.pointsbank.domain.activity.Agenda;
import org.pointsbank.domain.activity.Mark;
import org.pointsbank.domain.activity.Offer;
import org.pointsbank.domain.activity.Plan;
import org.pointsbank.domain.activity.Presence;
import org.pointsbank.domain.activity.Schedule;
import org.pointsbank.domain.activity.Seats;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SessionState;
import org.pointsbank.domain.activity.SignUp;
import org.pointsbank.domain.activity.SignUpState;
import org.pointsbank.domain.activity.Tries;

/** Activities, sessions and sign-ups in every state. */
final class ActivitySamples {
  private static final Instant AT = Instant.parse("2026-10-07T01:02:03Z");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
  private static final ActivityId ACTIVITY = new ActivityId("01900000-0000-7000-8000-000000000901");
  private static final SessionId SESSION = new SessionId(DAY, ACTIVITY);
  private static final Confirmation WORD = new Confirmation(PeopleSamples.LIN, AT);
  private static final Confirmation OTHER =
      new Confirmation(PeopleSamples.WANG, AT.plusSeconds(60));
  private static final Mark CODE = new Mark(PeopleSamples.WANG, AT, "");
  private static final Mark HAND = new Mark(PeopleSamples.LIN, AT.plusSeconds(3600), "没带手机");
  private static final RecordId RECORD = new RecordId(DAY, "01900000-0000-7000-8000-000000000401");

  private ActivitySamples() {}

  static List<ItemSample> all() {
    List<ItemSample> samples = new ArrayList<>();
    samples.add(activity("activity-once", new Schedule.Once(DAY), DAY));
    samples.add(
        activity(
            "activity-weekly",
            new Schedule.Weekly(
                DayOfWeek.WEDNESDAY,
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2027, 6, 30),
                Set.of(DAY, LocalDate.of(2027, 2, 10))),
            LocalDate.of(2026, 10, 28)));
    sessions(samples);
    signUps(samples);
    Agenda agenda =
        new Agenda(
            PeopleSamples.WANG,
            List.of(new Agenda.Appointment(PeopleSamples.COMMUNITY, SESSION)),
            3);
    samples.add(
        ItemSample.of(
            "agenda",
            agenda,
            AgendaItem.write(agenda),
            item -> AgendaItem.read(PeopleSamples.WANG, Optional.of(item))));
    samples.add(
        ItemSample.of(
            "session-secret",
            "00ff10",
            SessionSecretItem.write(PeopleSamples.COMMUNITY, SESSION, "00ff10"),
            SessionSecretItem::read));
    return samples;
  }

  private static ItemSample activity(String name, Schedule schedule, LocalDate through) {
    Plan plan =
        new Plan(
            "H02",
            "周三便民服务日",
            "锦坤园中心广场",
            LocalTime.of(8, 30),
            LocalTime.of(11, 0),
            12,
            PeopleSamples.WANG);
    Activity activity =
        new Activity(ACTIVITY, PeopleSamples.COMMUNITY, plan, schedule, WORD, through, 4);
    return ItemSample.of(name, activity, ActivityItem.write(activity), ActivityItem::read);
  }

  private static void sessions(List<ItemSample> samples) {
    for (SessionState state :
        List.of(
            new SessionState.Open(),
            new SessionState.Cancelled(WORD, "雨"),
            new SessionState.Completing(WORD),
            new SessionState.Completed(WORD),
            new SessionState.Confirming(WORD, OTHER),
            new SessionState.Confirmed(WORD, OTHER))) {
      Session session = session(state);
      samples.add(
          ItemSample.of(
              "session-" + state.word(), session, SessionItem.write(session), SessionItem::read));
    }
  }

  private static Session session(SessionState state) {
    Interval time =
        new Interval(LocalDateTime.of(2026, 10, 7, 8, 30), LocalDateTime.of(2026, 10, 7, 11, 0));
    return new Session(
        SESSION,
        PeopleSamples.COMMUNITY,
        new Offer("H02", "周三便民服务日", "锦坤园中心广场", time, 12, PeopleSamples.WANG),
        new Seats(12, 3, 16),
        state,
        2,
        21);
  }

  private static void signUps(List<ItemSample> samples) {
    Presence came = new Presence(CODE, Optional.empty());
    Presence went = new Presence(CODE, Optional.of(HAND));
    for (SignUpState state :
        List.of(
            new SignUpState.Outside(),
            new SignUpState.Placed(),
            new SignUpState.Waiting(),
            new SignUpState.Cancelled(CODE),
            new SignUpState.Here(came),
            new SignUpState.Here(went),
            new SignUpState.Recorded(went, RECORD),
            new SignUpState.Unrecorded(came, "overlap"),
            new SignUpState.NoShow())) {
      SignUp signUp =
          new SignUp(
              PeopleSamples.COMMUNITY,
              SESSION,
              PeopleSamples.WANG,
              Capacity.RESIDENT,
              7,
              HAND,
              state,
              new Tries(AT, 2),
              5);
      samples.add(
          ItemSample.of(
              "sign-up-" + state.word(), signUp, SignUpItem.write(signUp), SignUpItem::read));
    }
  }
}
