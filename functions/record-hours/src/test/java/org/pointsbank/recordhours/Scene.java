package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.Item;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

/** What happens in many tests: Wang's hours in 锦坤园, entered by Chen, looked at by Lin and Gao. */
final class Scene {
  static final String LIST = "GET /communities/{community}/people/{person}/records";
  static final String ENTER = "POST /communities/{community}/people/{person}/records";
  static final String SHOW = LIST + "/{record}";
  static final String CONFIRM = ENTER + "/{record}/confirm";
  static final String CONFIRM_SECOND = ENTER + "/{record}/confirm-second";
  static final String REJECT = ENTER + "/{record}/reject";
  static final String WITHDRAW = ENTER + "/{record}/withdraw";
  static final String PENDING = "GET /communities/{community}/records/pending";
  static final String AWAITING_SECOND = "GET /communities/{community}/records/awaiting-second";

  private Scene() {}

  /** Somebody who asks about Wang in 锦坤园. */
  static Asking asking(BankPlayer bank, String subject) {
    return bank.as(subject).with("community", JINKUN).with("person", WANG);
  }

  /** A body: H02 as a resident, from {@code start} to {@code end}. */
  static String hours(String start, String end) {
    return """
    {"item":"H02","capacity":"RESIDENT","start":"%s","end":"%s"}\
    """
        .formatted(start, end);
  }

  /** Chen enters hours of Wang. */
  static Played enter(BankPlayer bank, String start, String end) {
    return asking(bank, "worker-chen").body(hours(start, end)).send(ENTER);
  }

  /** Chen enters hours of Wang, which are accepted. */
  static String entered(BankPlayer bank, String start, String end) {
    Played played = enter(bank, start, end);
    assertThat(played.status()).isEqualTo(201);
    return played.body().path("record").asText();
  }

  /** Says a word about a record of Wang's. */
  static Played say(BankPlayer bank, String subject, String route, String record) {
    Asking asking = asking(bank, subject).with("record", record);
    return route.equals(REJECT)
        ? asking.body("{\"reason\":\"not seen there\"}").send(route)
        : asking.send(route);
  }

  /** Wang's record as it stands in the table. */
  static ServiceRecord stored(BankPlayer bank, String record) {
    return bank.bank()
        .read(ServiceRecordItem.keyOf(WANG, RecordId.parse(record)))
        .map(ServiceRecordItem::read)
        .orElseThrow();
  }

  /** Every service record in the table. */
  static List<ServiceRecord> allRecords(BankPlayer bank) {
    List<ServiceRecord> records = new ArrayList<>();
    bank.bank()
        .walk(item -> {
          if (item.get(Item.KIND).equals(ServiceRecordItem.KIND)) {
            records.add(ServiceRecordItem.read(item));
          }
        });
    return records;
  }

  /** What all of {@code works} answer, done at once. */
  static <T> List<T> atOnce(List<Callable<T>> works) {
    try (ExecutorService threads = Executors.newFixedThreadPool(works.size())) {
      return threads.invokeAll(works).stream().map(Future::resultNow).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
