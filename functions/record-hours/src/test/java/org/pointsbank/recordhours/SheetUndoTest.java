package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.RecordState;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("The undoing of a sheet")
final class SheetUndoTest {
  private static final String UNDO = Sheets.UPLOAD + "/{import}/undo";
  private static final String ADVANCE = UNDO + "/advance";
  private static final String SHOW = Sheets.SHOW + "/undo";
  private static final String REJECTIONS = SHOW + "/rejections";
  private static final String SECOND = "锦坤园,J-1,H02,2026-09-03,09:00,10:00,V00001,群众,锦坤园-W1";

  @Test
  void takesBackWhatIsPendingOrConfirmedWithTheReason() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD, SECOND));
      String record = Scene.allRecords(bank).getFirst().id().toString();
      assertThat(Scene.say(bank, "worker-lin", Scene.CONFIRM, record).status()).isEqualTo(200);

      assertThat(begin(bank, "worker-gao", id).status()).isEqualTo(201);
      JsonNode view = Sheets.finish(bank, "worker-gao", ADVANCE, id);

      assertThat(view.path("accepted").asLong()).isEqualTo(2);
      assertThat(Scene.allRecords(bank))
          .allSatisfy(each ->
              assertThat(each.state())
                  .isInstanceOfSatisfying(
                      RecordState.Rejected.class,
                      undone -> assertThat(undone.reason()).isEqualTo("Wrong file")));
      assertThat(
              bank.bank()
                  .read(PersonDayItem.keyOf(WANG, LocalDate.of(2026, 9, 2)))
                  .map(item ->
                      PersonDayItem.read(WANG, LocalDate.of(2026, 9, 2), Optional.of(item)).taken())
                  .orElseThrow())
          .isEmpty();
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void isLeftToThoseWhoWorkWhereverItReached() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));

      assertThat(begin(bank, "worker-he", id).status()).isEqualTo(404);

      assertThat(begin(bank, "worker-gao", id).status()).isEqualTo(201);
      assertThat(Sheets.finish(bank, "worker-gao", ADVANCE, id).path("accepted").asLong())
          .isEqualTo(1);
    }
  }

  @Test
  void tellsWhatIsAwardedAndMustBeReversed() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD, SECOND));
      CorrectionScene.award(bank, Scene.allRecords(bank).getFirst().id().toString());

      assertThat(begin(bank, "worker-gao", id).status()).isEqualTo(201);
      JsonNode view = Sheets.finish(bank, "worker-gao", ADVANCE, id);

      assertThat(view.path("rejected").toString()).isEqualTo("{\"awarded\":1}");
      assertThat(Sheets.rejections(bank, REJECTIONS, id)).contains("\"reason\":\"awarded\"");
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void letsTheSameRowsBeEnteredAgainAndOnceMoreUndone() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      for (int round = 1; round <= 3; round++) {
        String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));
        String again = Sheets.imported(bank, "worker-gao", Sheets.of(Sheets.GOOD));

        assertThat(
                Sheets.asking(bank, "worker-gao", again)
                    .send(Sheets.SHOW)
                    .body()
                    .path("unchanged")
                    .asLong())
            .isEqualTo(1);
        assertThat(Scene.allRecords(bank)).hasSize(round);
        assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);
        assertThat(Sheets.finish(bank, "worker-lin", ADVANCE, id).path("accepted").asLong())
            .isEqualTo(1);
      }
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void bindsTheRowsUntilItIsFinished() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));
      assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);

      String again = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));

      assertThat(
              Sheets.asking(bank, "worker-gao", again)
                  .send(Sheets.SHOW)
                  .body()
                  .path("unchanged")
                  .asLong())
          .isEqualTo(1);
    }
  }

  @Test
  void happensOnceHoweverManyAdvanceIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD, SECOND));
      assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);

      List<Played> answers =
          Scene.atOnce(
              IntStream.range(0, 4)
                  .<Callable<Played>>mapToObj(
                      _ -> () -> Sheets.asking(bank, "worker-lin", id).send(ADVANCE))
                  .toList());

      assertThat(answers).extracting(Played::status).containsOnly(200);
      assertThat(Sheets.asking(bank, "worker-lin", id).send(SHOW).body().path("accepted").asLong())
          .isEqualTo(2);
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void isBroughtToItsEndByTheHourlyTick() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));
      assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);

      assertThat(bank.task("hourly-tick").tree().path("undos").asLong()).isEqualTo(1);
      assertThat(Scene.allRecords(bank).getFirst().state().word()).isEqualTo("rejected");
    }
  }

  @Test
  void isBegunByOnePerson() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));
      assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);

      assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);
      assertThat(begin(bank, "worker-gao", id).code()).isEqualTo("wrong-state");
    }
  }

  @Test
  void isNotOfADryRunNorOfAnUnfinishedImport() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String unfinished = Sheets.uploaded(bank, "worker-chen", Sheets.of(Sheets.GOOD));
      String dry =
          bank.as("worker-chen")
              .with("district", SmallDistrict.DISTRICT)
              .upload(Sheets.of(Sheets.GOOD))
              .send(Sheets.UPLOAD)
              .body()
              .path("id")
              .asText();

      assertThat(begin(bank, "worker-lin", unfinished).code()).isEqualTo("import-unfinished");
      assertThat(begin(bank, "worker-lin", dry).code()).isEqualTo("import-dry-run");
      assertThat(begin(bank, "worker-lin", SmallDistrict.id("777")).code()).isEqualTo("not-found");
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 403",
    "volunteer-li, 403",
    "worker-lin, 200",
    "officer, 403",
    "auditor, 403",
    "nobody, 403",
    "'', 401"
  })
  void isTheWorkersOfTheDistrict(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));
      assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);

      assertThat(begin(bank, subject, id).status()).isEqualTo(status == 200 ? 201 : status);
      for (String route : List.of(SHOW, ADVANCE, REJECTIONS)) {
        assertThat(Sheets.asking(bank, subject, id).send(route).status()).isEqualTo(status);
      }
    }
  }

  private static Played begin(BankPlayer bank, String subject, String id) {
    return Sheets.asking(bank, subject, id).body("{\"reason\":\"Wrong file\"}").send(UNDO);
  }
}
