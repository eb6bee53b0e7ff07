package org.pointsbank.organiseactivities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.Role;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("An activity of 锦坤园")
final class ActivitiesTest {
  @Test
  void hasItsSessionsOfTheNextFourWeeksButNotTheException() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      var _ = ServiceDay.wednesday(bank, 10);

      assertThat(starts(bank))
          .containsExactly(
              "2026-10-07T08:30:00+08:00",
              "2026-10-14T08:30:00+08:00",
              "2026-10-28T08:30:00+08:00");
    }
  }

  @Test
  void getsEachLaterSessionOnceHoweverOftenTheTickRuns() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      var _ = ServiceDay.wednesday(bank, 10);
      assertThat(bank.task("hourly-tick").text()).isEqualTo("{\"sessions\":0}");

      bank.clock().set(Instant.parse("2026-10-15T01:00:00Z"));

      assertThat(bank.task("hourly-tick").text()).isEqualTo("{\"sessions\":2}");
      assertThat(bank.task("hourly-tick").text()).isEqualTo("{\"sessions\":0}");
    }
  }

  @Test
  void mayCrossMidnight() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.made(bank, ServiceDay.once("2026-10-07", "23:00", "01:30"));

      Played shown =
          ServiceDay.asking(bank, "volunteer-wang", session).send("GET" + ServiceDay.SESSION);

      assertThat(shown.body().path("end").asText()).isEqualTo("2026-10-08T01:30:00+08:00");
    }
  }

  @ParameterizedTest(name = "{0} by {1} is {2}")
  @CsvSource({
    "H02, 2026-10-07, 201",
    "X99, 2026-10-07, 422",
    "H02, 2026-09-30, 400",
    "H02, 2026-10-01, 400",
    "H02, 2027-10-02, 400"
  })
  void isOfTheCatalogueAndAhead(String item, String day, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String body = ServiceDay.once(day, "08:30", "08:50").replace("H02", item);

      assertThat(
              bank.as("worker-chen")
                  .with("community", JINKUN)
                  .body(body)
                  .send(ServiceDay.MAKE)
                  .status())
          .isEqualTo(status);
    }
  }

  @Test
  void isMadeByATeamLeaderWhoLeadsIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      Grant grant =
          new Grant(
              Role.TEAM_LEADER,
              DISTRICT,
              Optional.of(JINKUN),
              LocalDate.of(2026, 1, 15),
              Optional.empty());
      Transaction granted =
          Transaction.EMPTY.create(GrantsItem.write(SmallDistrict.WANG, List.of(grant), 1));
      assertThat(bank.bank().write(granted)).isEqualTo(new Written.Committed());
      String ledByLi = ServiceDay.weekly(3, "08:30", "11:00");
      String ledByWang = ledByLi.replace(SmallDistrict.LI.value(), SmallDistrict.WANG.value());

      assertThat(byWang(bank, ledByLi).code()).isEqualTo("invalid-value");
      assertThat(byWang(bank, ledByWang).status()).isEqualTo(201);
    }
  }

  private static Played byWang(BankPlayer bank, String body) {
    return bank.as("volunteer-wang").with("community", JINKUN).body(body).send(ServiceDay.MAKE);
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 403",
    "volunteer-li, 403",
    "worker-chen, 201",
    "worker-he, 404",
    "officer, 403",
    "auditor, 403",
    "nobody, 403",
    "'', 401"
  })
  void isMadeByItsWorkers(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      assertThat(
              bank.as(subject)
                  .with("community", JINKUN)
                  .body(ServiceDay.weekly(3, "08:30", "11:00"))
                  .send(ServiceDay.MAKE)
                  .status())
          .isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 200",
    "volunteer-zhao, 200",
    "worker-chen, 200",
    "worker-he, 200",
    "officer, 200",
    "auditor, 200",
    "nobody, 403",
    "'', 401"
  })
  void showsItsSessionsToTheWholeDistrict(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      assertThat(listed(bank, subject).status()).isEqualTo(status);
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
  void showsCodeAndAttendanceToItsLeaderAndItsWorkers(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 3);

      for (String route : List.of("/code", "/attendance")) {
        assertThat(
                ServiceDay.asking(bank, subject, session)
                    .send("GET" + ServiceDay.SESSION + route)
                    .status())
            .isEqualTo(status);
      }
    }
  }

  @Test
  void movesASessionForWhoeverSawItAsItIs() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 3);

      assertThat(changed(bank, session, 1, "2026-10-07T09:00").status()).isEqualTo(200);
      assertThat(changed(bank, session, 1, "2026-10-07T09:30").code()).isEqualTo("session-changed");
      assertThat(changed(bank, session, 2, "2026-10-08T09:30").code())
          .isEqualTo("session-not-ahead");
    }
  }

  @Test
  void takesNobodyInACancelledSession() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      String session = ServiceDay.wednesday(bank, 3);

      assertThat(
              ServiceDay.asking(bank, "volunteer-li", session)
                  .body("{\"reason\":\"大雨\"}")
                  .send("POST" + ServiceDay.SESSION + "/cancel")
                  .status())
          .isEqualTo(200);

      assertThat(ServiceDay.signUp(bank, "volunteer-wang", session, SmallDistrict.WANG).code())
          .isEqualTo("wrong-state");
    }
  }

  private static Played changed(BankPlayer bank, String session, long revision, String start) {
    return ServiceDay.asking(bank, "worker-chen", session)
        .body(
            """
            {"revision":%d,"start":"%s","end":"2026-10-08T11:00","place":"东门","leader":"%s"}\
            """
                .formatted(revision, start, SmallDistrict.WANG)
                .replace("10-08T11:00", start.substring(5, 10) + "T11:00"))
        .send("POST" + ServiceDay.SESSION + "/change");
  }

  private static Played listed(BankPlayer bank, String subject) {
    return bank.as(subject)
        .with("district", DISTRICT)
        .query("community", JINKUN)
        .send("GET /districts/{district}/sessions");
  }

  private static List<String> starts(BankPlayer bank) {
    return listed(bank, "volunteer-zhao").body().path("items").findValuesAsText("start");
  }
}
