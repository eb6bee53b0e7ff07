package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.testkit.BankPlayer;

@DisplayName("A district's whole quarter")
final class WholeQuarterTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] SHEETS = file("/district/sign-in-sheets-2026-Q3.csv");

  /** One import serves all assertions, since it is the longest thing that happens here. */
  @Test
  void isImportedOnceAndConfirmedAsReckonedByHand() {
    try (BankPlayer bank = BankPlayer.inEmptyTable(RecordHours::new)) {
      RegisteredDistrict district = RegisteredDistrict.found(bank.bank());
      JsonNode expected = tree(file("/district/expected.json"));

      String first = Sheets.uploaded(bank, "worker-a", SHEETS);
      JsonNode imported = Sheets.finish(bank, "worker-a", Sheets.ADVANCE, first);
      assertThat(imported.path("rows")).isEqualTo(expected.at("/sheets/rows"));
      assertThat(imported.path("accepted")).isEqualTo(expected.at("/sheets/accepted"));
      assertThat(imported.path("rejected")).isEqualTo(expected.at("/sheets/rejected"));

      String second = Sheets.uploaded(bank, "worker-a", SHEETS);
      JsonNode again = Sheets.finish(bank, "worker-a", Sheets.ADVANCE, second);
      assertThat(again.path("unchanged")).isEqualTo(expected.at("/sheets/accepted"));
      assertThat(again.path("rejected")).isEqualTo(expected.at("/sheets/rejected"));
      assertThat(again.path("accepted").asLong()).isZero();

      assertThat(Sheets.asking(bank, "worker-b", first).send(Sheets.CONFIRM).status())
          .isEqualTo(201);
      JsonNode confirmed = Sheets.finish(bank, "worker-b", Sheets.ADVANCE_CONFIRMATION, first);
      assertThat(confirmed.path("accepted")).isEqualTo(expected.at("/sheets/accepted"));

      List<ServiceRecord> records = Scene.allRecords(bank);
      assertThat(records)
          .filteredOn(record -> record.state() instanceof RecordState.AwaitingSecond)
          .hasSize(expected.at("/sheets/needsSecondReview").asInt());
      assertThat(hours(records, district)).isEqualTo(hours(expected));
    }
  }

  /** Minutes and records that will be awarded. */
  private record Hours(long minutes, long lines) {
    Hours plus(Hours more) {
      return new Hours(minutes + more.minutes, lines + more.lines);
    }
  }

  /** Of each account, {@code V00001/RED}. */
  private static Map<String, Hours> hours(
      List<ServiceRecord> records, RegisteredDistrict district) {
    Map<String, Hours> hours = new HashMap<>();
    records.stream()
        .filter(record -> record.state() instanceof RecordState.Confirmed)
        .forEach(record ->
            hours.merge(
                district.numbers().get(record.person()) + "/" + record.account().colour(),
                new Hours(record.time().minutes(), 1),
                Hours::plus));
    return hours;
  }

  private static Map<String, Hours> hours(JsonNode expected) {
    Map<String, Hours> hours = new HashMap<>();
    expected
        .path("accounts")
        .properties()
        .forEach(account ->
            hours.put(
                account.getKey(),
                new Hours(
                    account.getValue().path("minutes").asLong(),
                    account.getValue().path("lines").asLong())));
    return hours;
  }

  private static JsonNode tree(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] file(String name) {
    try (InputStream in =
        Objects.requireNonNull(WholeQuarterTest.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
