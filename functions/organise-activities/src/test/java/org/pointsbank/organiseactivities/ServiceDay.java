package org.pointsbank.organiseactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

/** The Wednesday service day of 锦坤园, 8:30 to 11:00, led by Li and made by Chen. */
final class ServiceDay {
  static final String MAKE = "POST /communities/{community}/activities";
  static final String SESSION = " /communities/{community}/sessions/{session}";
  static final String PERSON = SESSION + "/people/{person}";
  static final String SIGN_UP = "POST" + PERSON + "/sign-up";
  static final String CANCEL = "POST" + PERSON + "/cancel";
  static final String CHECK_IN = "POST" + PERSON + "/check-in";
  static final String CHECK_OUT = "POST" + PERSON + "/check-out";
  static final String ATTENDANT_IN = "POST" + SESSION + "/attendants/{attendant}/check-in";
  static final String ATTENDANT_OUT = "POST" + SESSION + "/attendants/{attendant}/check-out";

  /** 8:40 of 7 October in Shanghai. */
  static final Instant MORNING = Instant.parse("2026-10-07T00:40:00Z");

  private ServiceDay() {}

  /** A body: every Wednesday until the end of 2026. */
  static String weekly(long places, String start, String end) {
    return """
    {"item":"H02","title":"周三便民服务日","place":"中心广场","start":"%s","end":"%s","places":%d,\
    "leader":"%s","weekly":{"weekday":"WEDNESDAY","from":"2026-10-01","until":"2026-12-31",\
    "except":["2026-10-21"]}}\
    """
        .formatted(start, end, places, LI);
  }

  /** A body: once. */
  static String once(String day, String start, String end) {
    return """
    {"item":"H02","title":"清扫","place":"东门","start":"%s","end":"%s","places":9,\
    "leader":"%s","day":"%s"}\
    """
        .formatted(start, end, LI, day);
  }

  /** Chen makes an activity; its first session. */
  static String made(BankPlayer bank, String body) {
    Played played = bank.as("worker-chen").with("community", JINKUN).body(body).send(MAKE);
    assertThat(played.status()).as(played.text()).isEqualTo(201);
    return played.body().path("sessions").path(0).asText();
  }

  /** The service day of 7 October with so many places. */
  static String wednesday(BankPlayer bank, long places) {
    return made(bank, weekly(places, "08:30", "11:00"));
  }

  static Asking asking(BankPlayer bank, String subject, String session) {
    return bank.as(subject).with("community", JINKUN).with("session", session);
  }

  static Played signUp(BankPlayer bank, String subject, String session, PersonId person) {
    return asking(bank, subject, session).with("person", person).body("{}").send(SIGN_UP);
  }

  static Played cancel(BankPlayer bank, String subject, String session, PersonId person) {
    return asking(bank, subject, session).with("person", person).send(CANCEL);
  }

  /** What Li's device shows now. */
  static String code(BankPlayer bank, String session) {
    return asking(bank, "volunteer-li", session)
        .send("GET" + SESSION + "/code")
        .body()
        .path("code")
        .asText();
  }

  static Played say(
      BankPlayer bank, String subject, String session, PersonId person, String route, String code) {
    return asking(bank, subject, session)
        .with("person", person)
        .body("{\"code\":\"%s\"}".formatted(code))
        .send(route);
  }

  static String state(Played played) {
    return played.body().path("state").asText();
  }

  /** What all of {@code works} answer, done at once. */
  static <T> List<T> atOnce(List<Callable<T>> works) {
    try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
      return threads.invokeAll(works).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
