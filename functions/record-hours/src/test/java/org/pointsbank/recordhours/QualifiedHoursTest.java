package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.ServiceItem;
import org.pointsbank.domain.team.Ending;
import org.pointsbank.domain.team.Qualification;
import org.pointsbank.domain.team.Qualifications;
import org.pointsbank.table.QualificationsItem;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Hours of an item that requires a qualification")
final class QualifiedHoursTest {
  private static final LocalDate FROM = LocalDate.of(2026, 9, 2);
  private static final LocalDate UNTIL = LocalDate.of(2026, 9, 10);

  @ParameterizedTest(name = "on {0}, revoked from {1}: {2} {3}")
  @CsvSource({
    "2026-09-01, , 422, qualification-missing",
    "2026-09-02, , 201, ''",
    "2026-09-09, , 201, ''",
    "2026-09-10, , 422, qualification-missing",
    "2026-09-04, 2026-09-05, 201, ''",
    "2026-09-05, 2026-09-05, 422, qualification-missing"
  })
  void countWhileItIsValid(String day, String revoked, int status, String code) {
    try (BankPlayer bank = requiring()) {
      qualify(bank, Optional.ofNullable(revoked).map(LocalDate::parse));

      Played entered = Scene.enter(bank, day + "T09:00", day + "T10:00");

      assertThat(entered.status()).isEqualTo(status);
      assertThat(entered.code()).isEqualTo(code);
    }
  }

  @Test
  void areRefusedToWhomeverWasNeverGivenIt() {
    try (BankPlayer bank = requiring()) {
      Played refused = Scene.enter(bank, "2026-09-03T09:00", "2026-09-03T10:00");

      assertThat(refused.body().path("detail").asText())
          .isEqualTo(
              "This service requires the qualification FIRST-AID, which was not valid on"
                  + " 2026-09-03.");
    }
  }

  @Test
  void areRefusedForEveryOtherReasonFirst() {
    try (BankPlayer bank = requiring()) {
      assertThat(Scene.enter(bank, "2026-10-02T09:00", "2026-10-02T10:00").code())
          .isEqualTo("future-service");
    }
  }

  @Test
  void comeInBySheetOnlyWhileItIsValid() {
    try (BankPlayer bank = requiring()) {
      assertThat(Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD))).isNotEmpty();
      assertThat(Scene.allRecords(bank)).isEmpty();

      qualify(bank, Optional.empty());
      assertThat(Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD))).isNotEmpty();
      assertThat(Scene.allRecords(bank)).hasSize(1);
    }
  }

  @Test
  void areNotRecordedOfASessionWithoutIt() {
    try (BankPlayer bank = requiring()) {
      qualify(bank, Optional.empty());
      SessionScene.seed(bank);
      SessionScene.came(bank, SmallDistrict.WANG, Capacity.RESIDENT, "08:30", Optional.of("11:00"));

      assertThat(SessionScene.post(bank, "volunteer-li", "/complete").status()).isEqualTo(200);

      assertThat(SessionScene.shown(bank).body().at("/unrecorded/0/reason").asText())
          .isEqualTo("not-qualified");
      assertThat(Scene.allRecords(bank)).isEmpty();
    }
  }

  private static BankPlayer requiring() {
    BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new);
    Map<String, ServiceItem> items = new HashMap<>(DefaultRules.book().items());
    items.put("H02", new ServiceItem("H02", "公益", "环境整治", "Clean-up", 120, List.of("FIRST-AID")));
    write(
        bank,
        Transaction.EMPTY.create(
            RuleBookItem.write(
                SmallDistrict.DISTRICT,
                AmendedRules.of(DefaultRules.book())
                    .from(2, LocalDate.of(2026, 8, 1))
                    .items(items)
                    .book())));
    return bank;
  }

  private static void qualify(BankPlayer bank, Optional<LocalDate> revoked) {
    Qualification given =
        new Qualification(
            "FIRST-AID",
            FROM,
            Optional.of(UNTIL),
            SmallDistrict.LIN,
            Optional.empty(),
            "card",
            revoked.map(day -> new Ending(day, "lost", SmallDistrict.LIN)));
    write(bank, QualificationsItem.save(new Qualifications(SmallDistrict.WANG, List.of(given), 1)));
  }

  private static void write(BankPlayer bank, Transaction transaction) {
    assertThat(bank.bank().write(transaction)).isEqualTo(new Written.Committed());
  }
}
