package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("A voucher")
final class VouchersTest {
  private static final String ACCOUNT =
      "/communities/{community}/people/{person}/accounts/{colour}";
  private static final String WRITE = "POST " + ACCOUNT + "/vouchers";
  private static final String APPROVE = WRITE + "/{voucher}/approve";
  private static final String REJECT = WRITE + "/{voucher}/reject";
  private static final String REVERSE = "POST " + ACCOUNT + "/lines/{sequence}/reverse";
  private static final String WHY = "{\"reason\":\"登记重复\",\"evidence\":\"签到表第3页\"}";
  private static final LocalDate DAY = LocalDate.of(2026, 9, 2);
  private static final AccountId BLUE = new AccountId(JINKUN, Colour.BLUE, WANG);

  @Test
  void raisesHonourAndWhatIsSpendableUnderItsHead() {
    try (BankPlayer bank = bank()) {
      Played written = on(bank, "worker-chen").body(award("DUTY", 500)).send(WRITE);

      assertThat(written.status()).isEqualTo(201);
      assertThat(written.body().path("state").asText()).isEqualTo("posted");
      JsonNode line = line(bank, 1);
      assertThat(line.path("head").asText()).isEqualTo("DUTY");
      assertThat(line.path("honour").asLong()).isEqualTo(500);
      assertThat(line.path("spendable").asLong()).isEqualTo(500);
      assertThat(line.at("/origin/reason").asText()).isEqualTo("组织消防演练");
      assertBooks(bank);
    }
  }

  @Test
  void overTheLimitWaitsForAnotherPerson() {
    try (BankPlayer bank = bank()) {
      String voucher =
          on(bank, "worker-chen")
              .body(award("RESULTS", 2001))
              .send(WRITE)
              .body()
              .path("voucher")
              .asText();

      assertThat(waiting(bank)).hasSize(1);
      assertThat(account(bank).lastLine()).isZero();
      assertThat(on(bank, "worker-chen").with("voucher", voucher).send(APPROVE).code())
          .isEqualTo("entered-by-you");
      Played approved = on(bank, "officer").with("voucher", voucher).send(APPROVE);
      assertThat(approved.body().path("line").asLong()).isEqualTo(1);
      assertThat(waiting(bank)).isEmpty();
      assertThat(on(bank, "worker-lin").with("voucher", voucher).send(APPROVE).code())
          .isEqualTo("wrong-state");
      assertBooks(bank);
    }
  }

  @Test
  void thatIsRejectedMovesNothing() {
    try (BankPlayer bank = bank()) {
      String voucher =
          on(bank, "worker-chen")
              .body(award("RESULTS", 5000))
              .send(WRITE)
              .body()
              .path("voucher")
              .asText();

      Played rejected =
          on(bank, "worker-lin")
              .with("voucher", voucher)
              .body("{\"reason\":\"没有依据\"}")
              .send(REJECT);

      assertThat(rejected.body().path("state").asText()).isEqualTo("rejected");
      assertThat(account(bank).lastLine()).isZero();
      JsonNode shown =
          on(bank, "auditor")
              .with("voucher", voucher)
              .send("GET " + ACCOUNT + "/vouchers/{voucher}")
              .body();
      assertThat(shown.path("reason").isNull()).isTrue();
      assertThat(shown.path("decision").isNull()).isTrue();
    }
  }

  @Test
  void thatTakesMoreThanIsAvailableIsOwedAndRepaidByTheNextEarnings() {
    try (BankPlayer bank = bank()) {
      var _ = on(bank, "worker-chen").body(award("DUTY", 500)).send(WRITE);
      hold(bank, 400);

      assertThat(
              on(bank, "worker-chen")
                  .body(award("DUTY", 300).replace("AWARD", "DEDUCTION"))
                  .send(WRITE)
                  .status())
          .isEqualTo(201);

      assertThat(account(bank).balance().spendable()).isEqualTo(new Points(400));
      assertThat(account(bank).balance().owed()).isEqualTo(new Points(200));
      var _ = on(bank, "worker-chen").body(award("ROLE", 250)).send(WRITE);
      assertThat(account(bank).balance().owed()).isEqualTo(Points.NONE);
      assertThat(account(bank).available()).isEqualTo(new Points(50));
    }
  }

  @Test
  void takesServedHoursBackOnceAndFreesTheirTime() {
    try (BankPlayer bank = bank()) {
      var _ = awarded(bank, 95);

      Played reversed = on(bank, "worker-chen").with("sequence", 1).body(WHY).send(REVERSE);

      assertThat(reversed.status()).isEqualTo(201);
      JsonNode line = line(bank, 2);
      assertThat(line.path("minutes").asLong()).isEqualTo(-95);
      assertThat(line.path("honour").asLong()).isEqualTo(-175);
      assertThat(line.path("servedOn").asText()).isEqualTo("2026-09-02");
      assertThat(line.at("/origin/reversedLine").asLong()).isEqualTo(1);
      assertThat(day(bank).taken()).isEmpty();
      assertThat(on(bank, "worker-lin").with("sequence", 1).body(WHY).send(REVERSE).code())
          .isEqualTo("line-reversed");
      assertThat(on(bank, "worker-lin").with("sequence", 2).body(WHY).send(REVERSE).code())
          .isEqualTo("line-not-reversible");
      assertBooks(bank);
    }
  }

  @ParameterizedTest(name = "{0} seconds after the first of ten: line {1}")
  @CsvSource({"-1, 0", "0, 1", "1, 1", "59, 1", "60, 2", "539, 9", "540, 10", "99999, 10"})
  void leavesEveryPastBalanceToBeAskedFor(long seconds, long line) {
    try (BankPlayer bank = bank()) {
      for (int each = 0; each < 10; each++) {
        bank.clock().set(NOW.plusSeconds(60L * each));
        var _ = on(bank, "worker-chen").body(award("DUTY", 10)).send(WRITE);
      }

      JsonNode past =
          on(bank, "auditor")
              .query("at", NOW.plusSeconds(seconds).toString())
              .send("GET " + ACCOUNT + "/balance")
              .body();

      assertThat(past.path("lastLine").asLong()).isEqualTo(line);
      assertThat(past.path("honour").asLong()).isEqualTo(10 * line);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31T23:59:59.999999999-18:00",
        "-999999999-01-01T00:00+18:00",
        "2026-09-30T23:59:59"
      })
  void leavesNoBalanceToBeAskedForAtWhatIsNoInstant(String at) {
    try (BankPlayer bank = bank()) {
      for (String list : List.of("/balance", "/lines")) {
        Played refused = on(bank, "auditor").query("at", at).send("GET " + ACCOUNT + list);

        assertThat(refused.code()).isEqualTo("invalid-parameter");
        assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo("at");
      }
    }
  }

  @Test
  void isAnsweredTheSameHoweverOftenItComes() {
    try (BankPlayer bank = bank()) {
      Played first = on(bank, "worker-chen").key("k1").body(award("DUTY", 500)).send(WRITE);

      Played again = on(bank, "worker-chen").key("k1").body(award("DUTY", 500)).send(WRITE);

      assertThat(again.text()).isEqualTo(first.text());
      assertThat(account(bank).lastLine()).isEqualTo(1);
    }
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource({
    "points below one, points, 0, invalid-value",
    "points without end, points, 100000001, invalid-value",
    "participation, head, PARTICIPATION, head-by-hours",
    "tomorrow, servedOn, 2026-10-02, future-service",
    "121 days ago, servedOn, 2026-06-02, too-old",
    "minutes of an award, minutes, 60, invalid-value",
    "no reason, reason, ' ', invalid-value"
  })
  void isRefusedWithItsReason(String name, String field, String value, String code) {
    try (BankPlayer bank = bank()) {
      String body = award("DUTY", 500);
      String quoted = value.matches("[0-9]+") ? value : "\"" + value + "\"";
      String changed =
          body.contains("\"" + field + "\":")
              ? body.replaceFirst(
                  "\"" + field + "\":(\"[^\"]*\"|[0-9]+)", "\"" + field + "\":" + quoted)
              : body.replaceFirst("\\{", "{\"" + field + "\":" + quoted + ",");

      assertThat(on(bank, "worker-chen").body(changed).send(WRITE).text()).contains(code);
      assertThat(account(bank).lastLine()).isZero();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"volunteer-wang, 组织消防演练", "worker-lin, 组织消防演练", "officer, 组织消防演练", "auditor, "})
  void tellsItsReasonToWhoeverMayKnow(String subject, String reason) {
    try (BankPlayer bank = bank()) {
      var _ = on(bank, "worker-chen").body(award("DUTY", 500)).send(WRITE);

      JsonNode line = on(bank, subject).send("GET " + ACCOUNT + "/lines").body().at("/items/0");

      assertThat(line.at("/origin/reason").asText(null)).isEqualTo(reason);
    }
  }

  @Test
  void takesNothingBelowZero() {
    try (BankPlayer bank = bank()) {
      assertThat(
              on(bank, "worker-chen")
                  .body(award("DUTY", 500).replace("AWARD", "DEDUCTION"))
                  .send(WRITE)
                  .code())
          .isEqualTo("below-zero");
    }
  }

  @Test
  void isNotWrittenInOnesOwnFavour() {
    try (BankPlayer bank = bank()) {
      Account own = Account.open(new AccountId(JINKUN, Colour.BLUE, CHEN), "S2", DAY);
      write(bank, Transaction.EMPTY.create(AccountItem.write(own)));

      assertThat(
              bank.as("worker-chen")
                  .with("community", JINKUN)
                  .with("person", CHEN)
                  .with("colour", "blue")
                  .body(award("DUTY", 500))
                  .send(WRITE)
                  .code())
          .isEqualTo("own-favour");
    }
  }

  private static BankPlayer bank() {
    return BankPlayer.inSmallDistrict(AwardPoints::new);
  }

  private static Asking on(BankPlayer bank, String subject) {
    return bank.as(subject).with("community", JINKUN).with("person", WANG).with("colour", "blue");
  }

  private static String award(String head, long points) {
    return """
    {"kind":"AWARD","head":"%s","points":%d,"servedOn":"2026-09-20",\
    "reason":"组织消防演练","evidence":"活动记录"}\
    """
        .formatted(head, points);
  }

  private static JsonNode line(BankPlayer bank, long sequence) {
    return on(bank, "volunteer-wang")
        .with("sequence", sequence)
        .send("GET " + ACCOUNT + "/lines/{sequence}")
        .body();
  }

  private static JsonNode waiting(BankPlayer bank) {
    return bank.as("worker-lin")
        .with("community", JINKUN)
        .send("GET /communities/{community}/vouchers/waiting")
        .body()
        .path("items");
  }

  private static Account account(BankPlayer bank) {
    return AccountItem.read(bank.bank().read(AccountItem.keyOf(BLUE)).orElseThrow());
  }

  private static PersonDay day(BankPlayer bank) {
    return PersonDayItem.read(WANG, DAY, bank.bank().read(PersonDayItem.keyOf(WANG, DAY)));
  }

  private static void hold(BankPlayer bank, long points) {
    Account account = account(bank);
    write(bank, AccountItem.replace(account.hold(account.holdable(new Points(points)))));
  }

  private static String awarded(BankPlayer bank, int minutes) {
    ServiceRecord record =
        new ServiceRecord(
            new RecordId(DAY, SmallDistrict.id("401")),
            WANG,
            BLUE,
            JINKUN,
            "H02",
            Capacity.RESIDENT,
            new Interval(DAY.atTime(9, 0), DAY.atTime(9, 0).plusMinutes(minutes)),
            EvidenceGrade.SHEET,
            new ServiceRecord.Entry(CHEN, NOW, "", "", ""),
            false,
            new RecordState.Confirmed(new Confirmation(LIN, NOW), Optional.empty()),
            1);
    write(
        bank,
        Transaction.EMPTY
            .create(ServiceRecordItem.write(record))
            .and(PersonDayItem.save(PersonDay.free(WANG, DAY).take(record.id(), record.time()))));
    return bank.task("hourly-tick").text();
  }

  private static void write(BankPlayer bank, Transaction transaction) {
    assertThat(bank.bank().write(transaction)).isEqualTo(new Written.Committed());
  }

  private static void assertBooks(BankPlayer bank) {
    assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
  }
}
