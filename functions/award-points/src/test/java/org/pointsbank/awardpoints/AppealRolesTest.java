package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.awardpoints.AppealDesk.ask;
import static org.pointsbank.awardpoints.AppealDesk.show;
import static org.pointsbank.awardpoints.AppealDesk.take;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("Of appeals")
final class AppealRolesTest {
  @ParameterizedTest(name = "{0}: {1}")
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
  void oneIsWrittenByThePersonOrAWorkerForThem(String subject, int status) {
    try (BankPlayer bank = AppealDesk.withDeduction(300)) {
      assertThat(ask(bank, subject, "", 2).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "volunteer-wang, 403",
    "volunteer-li, 403",
    "worker-gao, 200",
    "worker-he, 404",
    "officer, 200",
    "auditor, 403",
    "nobody, 403",
    "'', 401"
  })
  void oneIsDecidedByAWorkerOrAnOfficer(String subject, int status) {
    try (BankPlayer bank = AppealDesk.withDeduction(300)) {
      var _ = ask(bank, "volunteer-wang", "", 1);
      var _ = ask(bank, "volunteer-wang", "", 2);

      assertThat(ask(bank, subject, "/uphold", 2).status()).isEqualTo(status);
      assertThat(ask(bank, subject, "/dismiss", 1).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
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
  void oneIsWithdrawnByThePerson(String subject, int status) {
    try (BankPlayer bank = AppealDesk.withDeduction(300)) {
      var _ = ask(bank, "volunteer-wang", "", 2);

      assertThat(take(bank, subject, "/withdraw", 2).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "volunteer-wang, 200",
    "volunteer-li, 404",
    "worker-chen, 200",
    "worker-he, 404",
    "officer, 200",
    "auditor, 200",
    "nobody, 403",
    "'', 401"
  })
  void oneIsReadByWhoeverReadsThePassbook(String subject, int status) {
    try (BankPlayer bank = AppealDesk.withDeduction(300)) {
      var _ = ask(bank, "volunteer-wang", "", 2);

      assertThat(show(bank, subject, 2).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
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
  void thoseThatWaitAreListedForWhoeverMayDecide(String subject, int status) {
    try (BankPlayer bank = AppealDesk.bank()) {
      Played listed =
          bank.as(subject)
              .with("community", JINKUN)
              .send("GET /communities/{community}/appeals/waiting");

      assertThat(listed.status()).isEqualTo(status);
    }
  }
}
