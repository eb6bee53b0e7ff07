package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("A sheet in a hurry")
final class SheetRacesTest {
  private static final int ROWS = 200;

  @Test
  void entersEveryRowOnceHoweverManyAdvanceIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.uploaded(bank, "worker-chen", Sheets.of(rows()));

      List<Integer> statuses =
          Scene.atOnce(Collections.nCopies(4, answered(bank, "worker-chen", Sheets.ADVANCE, id)));

      assertThat(statuses).containsOnly(200);
      JsonNode view = Sheets.finish(bank, "worker-chen", Sheets.ADVANCE, id);
      assertThat(view.path("accepted").asLong()).isEqualTo(ROWS);
      assertThat(Scene.allRecords(bank)).hasSize(ROWS);
    }
  }

  @Test
  void confirmsEveryRecordOnceHoweverManyAdvanceIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(rows()));
      assertThat(Sheets.asking(bank, "worker-lin", id).send(Sheets.CONFIRM).status())
          .isEqualTo(201);

      List<Integer> statuses =
          Scene.atOnce(
              Collections.nCopies(
                  4, answered(bank, "worker-lin", Sheets.ADVANCE_CONFIRMATION, id)));

      assertThat(statuses).containsOnly(200);
      JsonNode view = Sheets.finish(bank, "worker-lin", Sheets.ADVANCE_CONFIRMATION, id);
      assertThat(view.path("accepted").asLong()).isEqualTo(ROWS);
      assertThat(Scene.allRecords(bank)).extracting(record -> record.version()).containsOnly(2L);
    }
  }

  @Test
  void neverOverlapsWithWhatIsEnteredMeanwhile() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.uploaded(bank, "worker-chen", Sheets.of(rows()));
      List<Callable<Integer>> works = new ArrayList<>();
      works.add(answered(bank, "worker-chen", Sheets.ADVANCE, id));
      IntStream.rangeClosed(1, 8)
          .forEach(day -> works.add(() -> entered(bank, "2026-09-%02dT08:00".formatted(day))));

      List<Integer> statuses = Scene.atOnce(works);

      assertThat(statuses).isSubsetOf(200, 201, 409);
      JsonNode view = Sheets.finish(bank, "worker-chen", Sheets.ADVANCE, id);
      long byHand = statuses.stream().filter(status -> status == 201).count();
      assertThat(view.path("rejected").path("overlap").asLong()).isEqualTo(byHand);
      assertThat(Scene.allRecords(bank)).hasSize(ROWS);
    }
  }

  private static Callable<Integer> answered(
      BankPlayer bank, String subject, String route, String id) {
    return () -> Sheets.asking(bank, subject, id).send(route).status();
  }

  private static int entered(BankPlayer bank, String start) {
    Played played = Scene.enter(bank, start, start.replace("08:00", "08:20"));
    return played.status();
  }

  /** Ten rows on each of twenty days, from eight o'clock on: half an hour of every hour. */
  private static String[] rows() {
    return IntStream.range(0, ROWS)
        .mapToObj(row ->
            "锦坤园,J,H02,2026-09-%02d,%02d:00,%02d:30,V00001,群众,W"
                .formatted(1 + row / 10, 8 + row % 10, 8 + row % 10))
        .toArray(String[]::new);
  }
}
