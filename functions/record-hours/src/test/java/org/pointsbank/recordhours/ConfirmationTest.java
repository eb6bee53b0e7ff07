package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The confirmation of an imported sheet")
final class ConfirmationTest {
  private static final String ELSEWHERE = "柳岸,L-1,H02,2026-09-03,09:00,10:35,V00001,群众,W";
  private static final String LONG = "锦坤园,J-1,H02,2026-09-04,08:00,16:01,V00001,群众,W";

  @Test
  void confirmsEveryRecordInTheNameOfWhoeverBeganIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD, ELSEWHERE));

      assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);
      assertThat(Scene.allRecords(bank))
          .extracting(each -> each.state().word())
          .containsOnly("pending");
      JsonNode view = Sheets.finish(bank, "worker-gao", Sheets.ADVANCE_CONFIRMATION, id);

      assertThat(view.path("accepted").asLong()).isEqualTo(2);
      assertThat(Scene.allRecords(bank))
          .extracting(ServiceRecord::state)
          .containsOnly(new RecordState.Confirmed(new Confirmation(LIN, NOW), Optional.empty()));
    }
  }

  @Test
  void leavesLongDaysToASecondReviewer() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD, LONG));
      assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);

      JsonNode view = Sheets.finish(bank, "worker-lin", Sheets.ADVANCE_CONFIRMATION, id);

      assertThat(view.path("accepted").asLong()).isEqualTo(2);
      assertThat(Scene.allRecords(bank))
          .extracting(each -> each.state().word())
          .containsExactlyInAnyOrder("confirmed", "awaiting-second");
    }
  }

  @Test
  void skipsWhatSomebodyDecidedMeanwhile() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));
      String record = Scene.allRecords(bank).getFirst().id().toString();
      assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);
      assertThat(Scene.say(bank, "volunteer-wang", Scene.WITHDRAW, record).status()).isEqualTo(200);

      JsonNode view = Sheets.finish(bank, "worker-lin", Sheets.ADVANCE_CONFIRMATION, id);

      assertThat(view.path("rejected").toString()).isEqualTo("{\"wrong-state\":1}");
      assertThat(Sheets.rejections(bank, Sheets.CONFIRMATION_REJECTIONS, id))
          .isEqualTo("[{\"row\":2,\"column\":\"\",\"reason\":\"wrong-state\"}]");
    }
  }

  @Test
  void skipsCommunitiesThatWhoeverBeganItDoesNotWorkIn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD, ELSEWHERE));
      assertThat(begin(bank, "worker-he", id).status()).isEqualTo(201);

      JsonNode view = Sheets.finish(bank, "worker-he", Sheets.ADVANCE_CONFIRMATION, id);

      assertThat(view.path("accepted").asLong()).isEqualTo(1);
      assertThat(view.path("rejected").toString()).isEqualTo("{\"community-not-held\":1}");
    }
  }

  @Test
  void skipsTheHoursOfWhoeverBeganIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Staff.makeResident(bank, LIN);
      String own = Sheets.GOOD.replace("V00001", "S00003");
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(own));
      assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);

      JsonNode view = Sheets.finish(bank, "worker-lin", Sheets.ADVANCE_CONFIRMATION, id);

      assertThat(view.path("rejected").toString()).isEqualTo("{\"own-record\":1}");
    }
  }

  @Test
  void isTheSameOneWhenTheSamePersonBeginsItAgain() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));

      Played first = begin(bank, "worker-lin", id);
      Played again = begin(bank, "worker-lin", id);

      assertThat(again.text()).isEqualTo(first.text());
    }
  }

  @Test
  void isOnePersons() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));
      assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);

      assertThat(begin(bank, "worker-gao", id).code()).isEqualTo("wrong-state");
    }
  }

  @Test
  void isNotForWhoeverImportedIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));

      assertThat(begin(bank, "worker-chen", id).code()).isEqualTo("entered-by-you");
    }
  }

  @Test
  void waitsForTheImportsEnd() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.uploaded(bank, "worker-chen", Sheets.of(Sheets.GOOD));

      assertThat(begin(bank, "worker-lin", id).code()).isEqualTo("import-unfinished");
    }
  }

  @Test
  void isNotOfADryRun() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id =
          bank.as("worker-chen")
              .with("district", DISTRICT)
              .upload(Sheets.of(Sheets.GOOD))
              .send(Sheets.UPLOAD)
              .body()
              .path("id")
              .asText();

      assertThat(begin(bank, "worker-lin", id).code()).isEqualTo("import-dry-run");
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        Sheets.ADVANCE_CONFIRMATION,
        Sheets.SHOW_CONFIRMATION,
        Sheets.CONFIRMATION_REJECTIONS
      })
  void isAbsentUntilItIsBegun(String route) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));

      assertThat(Sheets.asking(bank, "worker-lin", id).send(route).code()).isEqualTo("not-found");
      assertThat(begin(bank, "worker-lin", SmallDistrict.id("777")).code()).isEqualTo("not-found");
    }
  }

  @Test
  void isBroughtToItsEndByTheHourlyTick() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));
      assertThat(begin(bank, "worker-lin", id).status()).isEqualTo(201);

      assertThat(bank.task("hourly-tick").text())
          .isEqualTo("{\"imports\":0,\"confirmations\":1,\"undos\":0,\"sessions\":0}");
      assertThat(Scene.allRecords(bank).getFirst().state().word()).isEqualTo("confirmed");
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
      for (String route :
          List.of(
              Sheets.SHOW_CONFIRMATION,
              Sheets.ADVANCE_CONFIRMATION,
              Sheets.CONFIRMATION_REJECTIONS)) {
        assertThat(Sheets.asking(bank, subject, id).send(route).status()).isEqualTo(status);
      }
    }
  }

  private static Played begin(BankPlayer bank, String subject, String id) {
    return Sheets.asking(bank, subject, id).send(Sheets.CONFIRM);
  }
}
