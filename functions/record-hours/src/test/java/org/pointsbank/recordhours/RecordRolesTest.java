package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Wang's hours in 锦坤园 are")
final class RecordRolesTest {
  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 201",
    "volunteer-li, 404",
    "worker-chen, 201",
    "worker-he, 404",
    "officer, 404",
    "auditor, 404",
    "nobody, 403",
    "'', 401"
  })
  void enteredByThoseWhoKnow(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Asking asking =
          Scene.asking(bank, subject).body(Scene.hours("2026-09-02T09:00", "2026-09-02T10:00"));

      assertThat(asking.send(Scene.ENTER).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 200",
    "volunteer-li, 404",
    "worker-chen, 200",
    "worker-he, 404",
    "officer, 200",
    "auditor, 404",
    "nobody, 403",
    "'', 401"
  })
  void shownToThoseTheyConcern(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");

      assertThat(Scene.asking(bank, subject).send(Scene.LIST).status()).isEqualTo(status);
      assertThat(Scene.say(bank, subject, Scene.SHOW, record).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 403",
    "volunteer-li, 403",
    "worker-lin, 200",
    "worker-he, 404",
    "officer, 403",
    "auditor, 403",
    "nobody, 403",
    "'', 401"
  })
  void decidedOnByTheWorkersOfTheCommunity(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String first = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");
      String second = Scene.entered(bank, "2026-09-03T09:00", "2026-09-03T10:00");
      String third = Scene.entered(bank, "2026-09-04T09:00", "2026-09-04T17:01");
      assertThat(Scene.say(bank, "worker-gao", Scene.CONFIRM, third).status()).isEqualTo(200);

      assertThat(Scene.say(bank, subject, Scene.CONFIRM, first).status()).isEqualTo(status);
      assertThat(Scene.say(bank, subject, Scene.REJECT, second).status()).isEqualTo(status);
      assertThat(Scene.say(bank, subject, Scene.CONFIRM_SECOND, third).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 200",
    "volunteer-li, 404",
    "worker-chen, 200",
    "worker-lin, 403",
    "worker-he, 404",
    "officer, 404",
    "auditor, 404",
    "nobody, 403",
    "'', 401"
  })
  void withdrawnByTheVolunteerOrWhoeverEnteredThem(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");

      assertThat(Scene.say(bank, subject, Scene.WITHDRAW, record).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 403",
    "volunteer-li, 403",
    "worker-chen, 200",
    "worker-he, 404",
    "officer, 200",
    "auditor, 403",
    "nobody, 403",
    "'', 401"
  })
  void queuedForTheWorkersOfTheCommunity(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(Scene.asking(bank, subject).send(Scene.PENDING).status()).isEqualTo(status);
      assertThat(Scene.asking(bank, subject).send(Scene.AWAITING_SECOND).status())
          .isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 200",
    "volunteer-li, 200",
    "worker-chen, 200",
    "worker-he, 200",
    "officer, 200",
    "auditor, 200",
    "nobody, 403",
    "'', 401"
  })
  void chosenFromACatalogueThatAllOfTheDistrictRead(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(
              bank.as(subject)
                  .with("district", SmallDistrict.DISTRICT)
                  .send("GET /districts/{district}/catalogue")
                  .status())
          .isEqualTo(status);
    }
  }
}
