package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.GAO;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.WANG;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.activity.SignUpState;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("A session that is over")
final class CompletionTest {
  @Test
  void becomesTimedRecordsInsideItsTime() {
    try (BankPlayer bank = withThree()) {
      assertThat(SessionScene.post(bank, "volunteer-li", "/complete").status()).isEqualTo(200);

      assertThat(SessionScene.records(bank))
          .containsExactly("08:30-10:15 TIMED pending", "08:45-11:00 TIMED pending");
      JsonNode shown = SessionScene.shown(bank).body();
      assertThat(shown.path("state").asText()).isEqualTo("completed");
      assertThat(shown.path("recorded").asLong()).isEqualTo(2);
      assertThat(shown.path("noShows").asLong()).isEqualTo(1);
      assertThat(shown.path("left").asLong()).isZero();
    }
  }

  @Test
  void isRecordedOnceThoughManyCompleteIt() {
    try (BankPlayer bank = withThree()) {
      List<Callable<Played>> works = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        works.add(() -> SessionScene.post(bank, "volunteer-li", "/complete"));
        works.add(() -> SessionScene.post(bank, "worker-chen", "/completion/advance"));
      }

      assertThat(Scene.atOnce(works))
          .allSatisfy(played -> assertThat(played.status()).isIn(200, 409, 503));
      assertThat(bank.task("hourly-tick").tree().path("imports").asLong()).isZero();

      assertThat(SessionScene.records(bank)).hasSize(2);
    }
  }

  @Test
  void listsWhatOverlapsWithItsReason() {
    try (BankPlayer bank = withThree()) {
      var _ = Scene.entered(bank, "2026-09-30T10:00", "2026-09-30T10:30");

      assertThat(SessionScene.post(bank, "volunteer-li", "/complete").status()).isEqualTo(200);

      JsonNode unrecorded = SessionScene.shown(bank).body().path("unrecorded").path(0);
      assertThat(unrecorded.path("person").asText()).isEqualTo(WANG.value());
      assertThat(unrecorded.path("reason").asText()).isEqualTo("overlap");
    }
  }

  @Test
  void isConfirmedByAWorkerWhoNeitherCompletedItNorWasThere() {
    try (BankPlayer bank = withThree()) {
      SessionScene.came(bank, LIN, Capacity.RESIDENT, "08:30", Optional.empty());
      assertThat(SessionScene.post(bank, "worker-chen", "/confirm").code())
          .isEqualTo("wrong-state");
      assertThat(SessionScene.post(bank, "worker-chen", "/complete").status()).isEqualTo(200);

      assertThat(SessionScene.post(bank, "worker-chen", "/confirm").code())
          .isEqualTo("entered-by-you");
      assertThat(SessionScene.post(bank, "worker-lin", "/confirm").code()).isEqualTo("own-record");
      assertThat(SessionScene.post(bank, "worker-gao", "/confirm").status()).isEqualTo(200);

      assertThat(SessionScene.records(bank))
          .containsExactly("08:30-10:15 TIMED confirmed", "08:45-11:00 TIMED confirmed");
      assertThat(SessionScene.shown(bank).body().path("state").asText()).isEqualTo("confirmed");
    }
  }

  @ParameterizedTest(name = "at {0} is answered {1}")
  @CsvSource({"2026-09-30T02:59:59Z, 409", "2026-09-30T03:00:00Z, 200"})
  void isCompletedFromItsPlannedEndOn(Instant at, int status) {
    try (BankPlayer bank = withThree()) {
      bank.clock().set(at);

      assertThat(SessionScene.post(bank, "volunteer-li", "/complete").status()).isEqualTo(status);
    }
  }

  @Test
  void isNotConfirmedByWhoActsForSomebodyWhoWasThere() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      SessionScene.seed(bank);
      SessionScene.came(bank, WANG, Capacity.RESIDENT, "08:30", Optional.of("10:15"));
      ActingForTest.act(bank, GAO, Act.SEE);
      assertThat(SessionScene.post(bank, "worker-chen", "/complete").status()).isEqualTo(200);

      assertThat(SessionScene.post(bank, "worker-gao", "/confirm").code()).isEqualTo("own-record");
    }
  }

  @ParameterizedTest(name = "{0} gets {1}, and {2} when confirming")
  @CsvSource({
    "volunteer-wang, 404, 403",
    "volunteer-li, 200, 403",
    "volunteer-zhao, 404, 403",
    "worker-lin, 200, 200",
    "worker-he, 404, 404",
    "officer, 404, 403",
    "auditor, 404, 403",
    "nobody, 403, 403",
    "'', 401, 401"
  })
  void isClosedByItsLeaderAndItsWorkers(String subject, int completing, int confirming) {
    try (BankPlayer bank = withThree();
        BankPlayer other = withThree()) {
      assertThat(SessionScene.post(bank, subject, "/complete").status()).isEqualTo(completing);
      assertThat(SessionScene.post(other, "worker-chen", "/complete").status()).isEqualTo(200);
      assertThat(SessionScene.post(other, subject, "/confirm").status()).isEqualTo(confirming);
    }
  }

  /** Wang came early and went, Li never checked out, Zhao did not come. */
  private static BankPlayer withThree() {
    BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new);
    SessionScene.seed(bank);
    SessionScene.came(bank, WANG, Capacity.RESIDENT, "08:12", Optional.of("10:15"));
    SessionScene.came(bank, LI, Capacity.PARTY_MEMBER, "08:45", Optional.empty());
    SessionScene.signUp(bank, ZHAO, Capacity.RESIDENT, new SignUpState.Placed());
    return bank;
  }
}
