package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.meter.Cost;
import org.pointsbank.testkit.meter.Meter;

/** Units are counted, not measured, so they are the same every time. Source: docs/table.md. */
@DisplayName("By the metered model")
final class AwardCostsTest {
  private static final String TRANSACTION = "transactWriteItems";

  @Test
  void anAwardIsOneTransactionOfSixWriteUnitsAndOneOnTheIndex() {
    Meter meter = new Meter();
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new, meter)) {
      Key record = confirmed(bank, 0);

      Cost award = cost(meter, "award", () -> deliver(bank, record));

      assertThat(award.count(TRANSACTION)).isEqualTo(1);
      assertThat(award.tableWrites()).isEqualTo(6);
      assertThat(award.indexWrites()).isEqualTo(1);
    }
  }

  /** The head holds four quarters by then, and older ones have left it. */
  @Test
  void anAwardOnAnOldAccountCostsNoMore() {
    Meter meter = new Meter();
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new, meter)) {
      for (int day = 40; day > 0; day--) {
        deliver(bank, confirmed(bank, day));
      }
      Key record = confirmed(bank, 0);

      Cost award = cost(meter, "award", () -> deliver(bank, record));

      assertThat(award.count(TRANSACTION)).isEqualTo(1);
      assertThat(award.tableWrites()).isEqualTo(6);
    }
  }

  /** Once in a quarter for each account that is older than a year. */
  @Test
  void anAwardThatMovesAQuarterOutOfTheHeadCostsTwoMore() {
    Meter meter = new Meter();
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new, meter)) {
      deliver(bank, confirmed(bank, 18));
      deliver(bank, confirmed(bank, 14));
      deliver(bank, confirmed(bank, 9));
      deliver(bank, confirmed(bank, 5));
      Key fifthQuarter = confirmed(bank, 0);

      Cost award = cost(meter, "award", () -> deliver(bank, fifthQuarter));

      assertThat(award.count(TRANSACTION)).isEqualTo(1);
      assertThat(award.tableWrites()).isEqualTo(8);
    }
  }

  @Test
  void aRedeliveryWritesNothing() {
    Meter meter = new Meter();
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new, meter)) {
      Key record = confirmed(bank, 0);
      deliver(bank, record);

      Cost again = cost(meter, "again", () -> deliver(bank, record));

      assertThat(again).isEqualTo(new Cost(Map.of("getItem", 1), 0, 0, 2));
    }
  }

  /** Beside it the roles of who asks; the rule book, for the zone, was read before. */
  @Test
  void aPageOfAPassbookIsOneQuery() {
    Meter meter = new Meter();
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new, meter)) {
      for (int day = 0; day < 30; day++) {
        deliver(bank, confirmed(bank, day));
      }
      assertThat(page(bank)).isEqualTo(30);

      Cost page = cost(meter, "page", () -> assertThat(page(bank)).isEqualTo(30));

      assertThat(page.requests()).isEqualTo(Map.of("query", 1, "getItem", 1));
      assertThat(page.tableWrites()).isZero();
    }
  }

  private static Cost cost(Meter meter, String step, Runnable work) {
    meter.begin(step);
    work.run();
    return meter.of(step);
  }

  private static int page(BankPlayer bank) {
    return bank.as("volunteer-wang")
        .with("community", JINKUN)
        .with("person", WANG)
        .with("colour", "blue")
        .query("limit", 30)
        .send("GET /communities/{community}/people/{person}/accounts/{colour}/lines")
        .body()
        .path("items")
        .size();
  }

  private static void deliver(BankPlayer bank, Key record) {
    String batch =
        """
        {"Records":[{"dynamodb":{"SequenceNumber":"1","Keys":{"pk":{"S":"%s"},"sk":{"S":"%s"}},
         "NewImage":{"kind":{"S":"service-record"}}}}]}\
        """
            .formatted(record.pk(), record.sk());
    assertThat(bank.play(batch.getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("{\"batchItemFailures\":[]}");
  }

  private static Key confirmed(BankPlayer bank, int daysBefore) {
    LocalDate day = LocalDate.of(2026, 9, 2).minusDays(daysBefore * 20L);
    LocalDateTime start = day.atTime(9, 0);
    ServiceRecord record =
        new ServiceRecord(
            new RecordId(day, SmallDistrict.id("401")),
            WANG,
            new AccountId(JINKUN, Colour.BLUE, WANG),
            JINKUN,
            "H02",
            Capacity.RESIDENT,
            new Interval(start, start.plusMinutes(95)),
            EvidenceGrade.SHEET,
            new ServiceRecord.Entry(CHEN, NOW, "锦坤园-001", "花园小区", ""),
            false,
            new RecordState.Confirmed(new Confirmation(LIN, NOW), Optional.empty()),
            1);
    Item stored = ServiceRecordItem.write(record);
    assertThat(bank.bank().write(Transaction.EMPTY.create(stored)))
        .isEqualTo(new Written.Committed());
    return stored.key();
  }
}
