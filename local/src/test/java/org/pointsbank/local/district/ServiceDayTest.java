package org.pointsbank.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.awardpoints.AwardPoints;
import org.pointsbank.organiseactivities.OrganiseActivities;
import org.pointsbank.recordhours.RecordHours;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("A service day")
final class ServiceDayTest {
  private static final String SESSION = " /communities/{community}/sessions/{session}";
  private static final String WANGS = "POST" + SESSION + "/people/{person}";

  @Test
  void goesFromSigningUpToALineOfThePassbook() {
    try (BankPlayer activities = BankPlayer.inSmallDistrict(OrganiseActivities::new)) {
      BankPlayer hours = activities.beside(RecordHours::new);
      BankPlayer points = activities.beside(AwardPoints::new);
      String session = takenPart(activities);

      activities.clock().set(Instant.parse("2026-10-07T03:00:00Z"));
      assertThat(post(hours, "volunteer-li", session, "/complete").status()).isEqualTo(200);
      assertThat(post(hours, "worker-gao", session, "/confirm").status()).isEqualTo(200);
      assertThat(points.task("hourly-tick").tree().path("awarded").asLong()).isEqualTo(1);

      Played account =
          points
              .as("volunteer-wang")
              .with("community", JINKUN)
              .with("person", WANG)
              .with("colour", "blue")
              .send("GET /communities/{community}/people/{person}/accounts/{colour}");
      assertThat(account.body().path("minutes").asLong()).isEqualTo(120);
      assertThat(BooksProof.of(activities.bank()).differences()).isEmpty();
    }
  }

  /** Wang signs up, comes at 8:40 and goes at 10:40. */
  private static String takenPart(BankPlayer bank) {
    String session =
        bank.as("worker-chen")
            .with("community", JINKUN)
            .body(
                """
                {"item":"H02","title":"便民服务日","place":"中心广场","start":"08:30","end":"11:00",\
                "places":9,"leader":"%s","day":"2026-10-07"}\
                """
                    .formatted(LI))
            .send("POST /communities/{community}/activities")
            .body()
            .path("sessions")
            .path(0)
            .asText();
    assertThat(wang(bank, session, "{}", "/sign-up").status()).isEqualTo(201);
    bank.clock().set(Instant.parse("2026-10-07T00:40:00Z"));
    assertThat(wang(bank, session, code(bank, session), "/check-in").status()).isEqualTo(200);
    bank.clock().set(Instant.parse("2026-10-07T02:40:00Z"));
    assertThat(wang(bank, session, code(bank, session), "/check-out").status()).isEqualTo(200);
    return session;
  }

  private static Played wang(BankPlayer bank, String session, String body, String step) {
    return bank.as("volunteer-wang")
        .with("community", JINKUN)
        .with("session", session)
        .with("person", WANG)
        .body(body)
        .send(WANGS + step);
  }

  private static String code(BankPlayer bank, String session) {
    Played shown =
        bank.as("volunteer-li")
            .with("community", JINKUN)
            .with("session", session)
            .send("GET" + SESSION + "/code");
    return "{\"code\":\"%s\"}".formatted(shown.body().path("code").asText());
  }

  private static Played post(BankPlayer bank, String subject, String session, String step) {
    return bank.as(subject)
        .with("community", JINKUN)
        .with("session", session)
        .send("POST" + SESSION + step);
  }
}
