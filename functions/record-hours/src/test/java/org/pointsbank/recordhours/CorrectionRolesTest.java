package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.BankPlayer;

@DisplayName("Corrections of Wang's hours in 锦坤园 are")
final class CorrectionRolesTest {
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
  void askedForByTheVolunteerOrAWorkerForThem(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);

      assertThat(CorrectionScene.ask(bank, subject, record, CorrectionScene.LONGER).status())
          .isEqualTo(status);
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
      String record = CorrectionScene.record(bank);
      CorrectionScene.asked(bank, record);

      assertThat(Scene.say(bank, subject, CorrectionScene.SHOW, record).status()).isEqualTo(status);
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
      String first = CorrectionScene.record(bank);
      String second = Scene.entered(bank, "2026-09-03T09:00", "2026-09-03T10:00");
      CorrectionScene.asked(bank, first);
      assertThat(CorrectionScene.ask(bank, second, "\"place\":\"Gate\"").status()).isEqualTo(201);

      assertThat(CorrectionScene.say(bank, subject, CorrectionScene.UPHOLD, first).status())
          .isEqualTo(status);
      assertThat(CorrectionScene.say(bank, subject, CorrectionScene.REFUSE, second).status())
          .isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 200",
    "volunteer-li, 404",
    "worker-chen, 403",
    "worker-he, 404",
    "officer, 404",
    "auditor, 404",
    "nobody, 403",
    "'', 401"
  })
  void takenBackByWhoeverAsked(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      CorrectionScene.asked(bank, record);

      assertThat(CorrectionScene.say(bank, subject, CorrectionScene.WITHDRAW, record).status())
          .isEqualTo(status);
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
      assertThat(Scene.asking(bank, subject).send(CorrectionScene.WAITING).status())
          .isEqualTo(status);
    }
  }
}
