package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
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

/** What tests of appeals ask of a bank again and again. */
final class AppealDesk {
  static final String ACCOUNT = "/communities/{community}/people/{person}/accounts/{colour}";
  static final String APPEAL = ACCOUNT + "/lines/{sequence}/appeal";
  static final AccountId BLUE = new AccountId(JINKUN, Colour.BLUE, WANG);
  static final String WHY = "{\"reason\":\"当天我在现场\"}";

  private static final LocalDate DAY = LocalDate.of(2026, 9, 2);

  private AppealDesk() {}

  static BankPlayer bank() {
    return BankPlayer.inSmallDistrict(AwardPoints::new);
  }

  /** With an award of 50.00 in line 1, by two, and a deduction of {@code points} in line 2. */
  static BankPlayer withDeduction(long points) {
    return withDeduction(bank(), points);
  }

  static BankPlayer withDeduction(BankPlayer bank, long points) {
    write(bank, WANG, voucher("AWARD", 5000));
    write(bank, WANG, voucher("DEDUCTION", points));
    return bank;
  }

  /** Lin writes a voucher; what is large Chen approves. */
  static void write(BankPlayer bank, PersonId person, String voucher) {
    Played written =
        on(bank, "worker-lin")
            .with("person", person)
            .body(voucher)
            .send("POST " + ACCOUNT + "/vouchers");
    assertThat(written.status()).isEqualTo(201);
    if (written.body().path("state").asText().equals("waiting")) {
      Played approved =
          on(bank, "worker-chen")
              .with("person", person)
              .with("voucher", written.body().path("voucher").asText())
              .send("POST " + ACCOUNT + "/vouchers/{voucher}/approve");
      assertThat(approved.status()).isEqualTo(200);
    }
  }

  static String voucher(String kind, long points) {
    return """
    {"kind":"%s","head":"DUTY","points":%d,"servedOn":"2026-09-20",\
    "reason":"组织消防演练","evidence":"活动记录"}\
    """
        .formatted(kind, points);
  }

  static Asking on(BankPlayer bank, String subject) {
    return bank.as(subject).with("community", JINKUN).with("person", WANG).with("colour", "blue");
  }

  /** On the appeal against line {@code line}. */
  static Played ask(BankPlayer bank, String subject, String step, long line) {
    return on(bank, subject).with("sequence", line).body(WHY).send("POST " + APPEAL + step);
  }

  static Played take(BankPlayer bank, String subject, String step, long line) {
    return on(bank, subject).with("sequence", line).send("POST " + APPEAL + step);
  }

  static Played show(BankPlayer bank, String subject, long line) {
    return on(bank, subject).with("sequence", line).send("GET " + APPEAL);
  }

  static JsonNode waiting(BankPlayer bank) {
    return bank.as("officer")
        .with("community", JINKUN)
        .send("GET /communities/{community}/appeals/waiting")
        .body()
        .path("items");
  }

  static Played reverse(BankPlayer bank, String subject, long line) {
    return on(bank, subject)
        .with("sequence", line)
        .body("{\"reason\":\"登记重复\",\"evidence\":\"签到表第3页\"}")
        .send("POST " + ACCOUNT + "/lines/{sequence}/reverse");
  }

  static long lines(BankPlayer bank) {
    return AccountItem.read(bank.bank().read(AccountItem.keyOf(BLUE)).orElseThrow()).lastLine();
  }

  /** Hours that Chen entered and Lin confirmed become line 1. */
  static void serve(BankPlayer bank) {
    ServiceRecord record =
        new ServiceRecord(
            new RecordId(DAY, SmallDistrict.id("401")),
            WANG,
            BLUE,
            JINKUN,
            "H02",
            Capacity.RESIDENT,
            new Interval(DAY.atTime(9, 0), DAY.atTime(10, 35)),
            EvidenceGrade.SHEET,
            new ServiceRecord.Entry(CHEN, NOW, "", "", ""),
            false,
            new RecordState.Confirmed(new Confirmation(LIN, NOW), Optional.empty()),
            1);
    put(
        bank,
        Transaction.EMPTY
            .create(ServiceRecordItem.write(record))
            .and(PersonDayItem.save(PersonDay.free(WANG, DAY).take(record.id(), record.time()))));
    assertThat(bank.task("hourly-tick").tree().path("awarded").asLong()).isEqualTo(1);
  }

  static void put(BankPlayer bank, Transaction transaction) {
    assertThat(bank.bank().write(transaction)).isEqualTo(new Written.Committed());
  }

  static void assertBooks(BankPlayer bank) {
    assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
  }
}
