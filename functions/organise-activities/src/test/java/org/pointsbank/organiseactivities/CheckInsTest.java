package org.pointsbank.organiseactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.organiseactivities.ServiceDay.CHECK_IN;
import static org.pointsbank.organiseactivities.ServiceDay.CHECK_OUT;
import static org.pointsbank.organiseactivities.ServiceDay.MORNING;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("Checking in to the service day")
final class CheckInsTest {
  @Test
  void andOutGoesByTheCodeOnTheLeadersDevice() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = signedUp(bank);

      Played in = wang(bank, session, CHECK_IN, ServiceDay.code(bank, session));
      bank.clock().set(MORNING.plus(Duration.ofHours(1)));
      Played out = wang(bank, session, CHECK_OUT, ServiceDay.code(bank, session));

      assertThat(ServiceDay.state(in)).isEqualTo("checked-in");
      assertThat(ServiceDay.state(out)).isEqualTo("checked-out");
    }
  }

  @Test
  void isRefusedTwiceAndCheckingOutBeforeIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = signedUp(bank);
      String code = ServiceDay.code(bank, session);

      assertThat(wang(bank, session, CHECK_OUT, code).code()).isEqualTo("not-checked-in");
      assertThat(wang(bank, session, CHECK_IN, code).status()).isEqualTo(200);
      assertThat(wang(bank, session, CHECK_IN, code).code()).isEqualTo("checked-in-already");
      assertThat(wang(bank, session, CHECK_OUT, code).status()).isEqualTo(200);
      assertThat(wang(bank, session, CHECK_OUT, code).code()).isEqualTo("checked-out-already");
    }
  }

  @ParameterizedTest(name = "a code {0} s old is answered {1}")
  @CsvSource({"0, 200", "59, 200", "60, 409"})
  void takesACodeOneStepLonger(long seconds, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = signedUp(bank);
      String code = ServiceDay.code(bank, session);
      bank.clock().set(MORNING.plusSeconds(seconds));

      assertThat(wang(bank, session, CHECK_IN, code).status()).isEqualTo(status);
    }
  }

  @Test
  void isShutForAMinuteAfterFiveWrongCodes() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = signedUp(bank);
      String wrong = wrong(ServiceDay.code(bank, session));
      for (int tried = 0; tried < 5; tried++) {
        assertThat(wang(bank, session, CHECK_IN, wrong).code()).isEqualTo("session-code-wrong");
      }

      Played sixth = wang(bank, session, CHECK_IN, ServiceDay.code(bank, session));
      bank.clock().set(MORNING.plusSeconds(60));
      Played later = wang(bank, session, CHECK_IN, ServiceDay.code(bank, session));

      assertThat(sixth.status()).isEqualTo(429);
      assertThat(later.status()).isEqualTo(200);
    }
  }

  @ParameterizedTest(name = "at {0} is answered {1}")
  @CsvSource({
    "2026-10-06T23:59:59Z, 409",
    "2026-10-07T00:00:00Z, 200",
    "2026-10-07T02:59:59Z, 200",
    "2026-10-07T03:00:00Z, 409"
  })
  void opensHalfAnHourAheadAndShutsWithTheEnd(Instant at, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = signedUp(bank);
      bank.clock().set(at);

      assertThat(wang(bank, session, CHECK_IN, ServiceDay.code(bank, session)).status())
          .isEqualTo(status);
    }
  }

  @Test
  void isOpenToWhoeverComesWhilePlacesAreLeft() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 1);
      bank.clock().set(MORNING);
      String code = ServiceDay.code(bank, session);

      assertThat(wang(bank, session, CHECK_IN, code).status()).isEqualTo(200);
      assertThat(ServiceDay.say(bank, "volunteer-zhao", session, ZHAO, CHECK_IN, code).code())
          .isEqualTo("no-place-left");
    }
  }

  @Test
  void byHandIsForSomebodyElseAndTellsWhy() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 1);
      bank.clock().set(MORNING);

      assertThat(byHand(bank, "volunteer-li", session, WANG).status()).isEqualTo(200);
      assertThat(byHand(bank, "volunteer-li", session, LI).code()).isEqualTo("own-favour");
      Played attendance =
          ServiceDay.asking(bank, "volunteer-li", session)
              .send("GET" + ServiceDay.SESSION + "/attendance");
      assertThat(attendance.body().path("items").path(0).path("came").path("reason").asText())
          .isEqualTo("没带手机");
      assertThat(attendance.body().path("items").path(0).path("name").asText()).isEqualTo("王*");
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 404",
    "volunteer-li, 200",
    "volunteer-zhao, 404",
    "worker-chen, 200",
    "worker-he, 404",
    "officer, 404",
    "auditor, 404",
    "nobody, 403",
    "'', 401"
  })
  void byHandIsDoneByTheLeaderOrAWorker(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 5);
      bank.clock().set(MORNING);

      assertThat(byHand(bank, subject, session, ZHAO).status()).isEqualTo(status);
    }
  }

  private static Played byHand(
      BankPlayer bank, String subject, String session, PersonId attendant) {
    return ServiceDay.asking(bank, subject, session)
        .with("attendant", attendant)
        .body("{\"reason\":\"没带手机\"}")
        .send(ServiceDay.ATTENDANT_IN);
  }

  /** Wang has signed up, and it is Wednesday morning. */
  private static String signedUp(BankPlayer bank) {
    String session = ServiceDay.wednesday(bank, 3);
    assertThat(ServiceDay.signUp(bank, "volunteer-wang", session, WANG).status()).isEqualTo(201);
    bank.clock().set(MORNING);
    return session;
  }

  private static Played wang(BankPlayer bank, String session, String route, String code) {
    return ServiceDay.say(bank, "volunteer-wang", session, WANG, route, code);
  }

  private static String wrong(String code) {
    return (code.charAt(0) == '0' ? '1' : '0') + code.substring(1);
  }
}
