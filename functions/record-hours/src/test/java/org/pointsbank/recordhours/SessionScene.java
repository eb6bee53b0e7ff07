package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.ActivityId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.activity.Mark;
import org.pointsbank.domain.activity.Offer;
import org.pointsbank.domain.activity.Presence;
import org.pointsbank.domain.activity.Seats;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SessionState;
import org.pointsbank.domain.activity.SignUp;
import org.pointsbank.domain.activity.SignUpState;
import org.pointsbank.domain.activity.Tries;
import org.pointsbank.table.SessionItem;
import org.pointsbank.table.SignUpItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

/** A session of 锦坤园 on 30 September, 8:30 to 11:00, led by Li; it is over since yesterday. */
final class SessionScene {
  static final String ROUTE = " /communities/{community}/sessions/{session}";
  static final SessionId SESSION =
      new SessionId(
          LocalDate.of(2026, 9, 30), new ActivityId("01900000-0000-7000-8000-000000000901"));

  private SessionScene() {}

  static void seed(BankPlayer bank) {
    LocalDate day = SESSION.date();
    Interval time = new Interval(day.atTime(8, 30), day.atTime(11, 0));
    Session session =
        new Session(
            SESSION,
            JINKUN,
            new Offer("H02", "便民服务日", "中心广场", time, 9, LI),
            Seats.NONE,
            new SessionState.Open(),
            1,
            1);
    written(bank, Transaction.EMPTY.create(SessionItem.write(session)));
  }

  /** Somebody with a place who came, and perhaps went, at these local times of that day. */
  static void came(
      BankPlayer bank, PersonId person, Capacity capacity, String in, Optional<String> out) {
    Presence presence = new Presence(mark(person, in), out.map(time -> mark(person, time)));
    signUp(bank, person, capacity, new SignUpState.Here(presence));
  }

  static void signUp(BankPlayer bank, PersonId person, Capacity capacity, SignUpState state) {
    SignUp signUp =
        new SignUp(
            JINKUN, SESSION, person, capacity, 1, mark(person, "07:00"), state, Tries.NONE, 1);
    written(bank, SignUpItem.save(signUp));
  }

  static Mark mark(PersonId person, String time) {
    Instant at = LocalDateTime.parse(SESSION.date() + "T" + time).toInstant(ZoneOffset.ofHours(8));
    return new Mark(person, at, "");
  }

  static Asking asking(BankPlayer bank, String subject) {
    return bank.as(subject).with("community", JINKUN).with("session", SESSION);
  }

  static Played post(BankPlayer bank, String subject, String step) {
    return asking(bank, subject).send("POST" + ROUTE + step);
  }

  static Played shown(BankPlayer bank) {
    return asking(bank, "worker-chen").send("GET" + ROUTE + "/completion");
  }

  /** The times of all records, with their state, in order. */
  static List<String> records(BankPlayer bank) {
    return Scene.allRecords(bank).stream()
        .map(record ->
            record.time().start().toLocalTime()
                + "-"
                + record.time().end().toLocalTime()
                + " "
                + record.grade()
                + " "
                + record.state().word())
        .sorted()
        .toList();
  }

  private static void written(BankPlayer bank, Transaction transaction) {
    assertThat(bank.bank().write(transaction)).isEqualTo(new Written.Committed());
  }
}
