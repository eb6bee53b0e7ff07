package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.NOW;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.ImportCourse;
import org.pointsbank.table.ImportItem;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("An imported sheet")
final class SheetImportsTest {
  @Test
  void entersWhatItSaysInTheImportersName() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD))).isNotEmpty();

      ServiceRecord record = Scene.allRecords(bank).getFirst();

      assertThat(record.servedIn()).isEqualTo(JINKUN);
      assertThat(record.grade()).isEqualTo(EvidenceGrade.SHEET);
      assertThat(record.withoutNote().entry())
          .isEqualTo(new ServiceRecord.Entry(CHEN, NOW, "J-1", "", "", record.entry().sheet()));
      assertThat(record.entry().note()).isEqualTo("锦坤园-W1");
    }
  }

  @Test
  void isNamedByEachRecordThatItEntered() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD))).isNotEmpty();

      assertThat(Scene.allRecords(bank))
          .allSatisfy(record ->
              assertThat(
                      bank.bank()
                          .read(
                              ImportItem.keyOf(
                                  record.entry().sheet().orElseThrow(), ImportCourse.ROWS)))
                  .isPresent());
    }
  }

  @ParameterizedTest(name = "{0}: {1} in {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "无,J,Z9,2026-09-31,09:00,10:00,V9,王,W|bad-time|date",
        "无,J,Z9,2026-12-01,09:00,10:00,V9,王,W|unknown-item|item",
        "无,J,H02,2026-12-01,09:00,10:00,V9,王,W|unknown-person|number",
        "无,J,H02,2026-12-01,09:00,10:00,V00001,王,W|unknown-community|community",
        "锦坤园,J,H02,2026-12-01,09:00,10:00,V00001,王,W|capacity-not-held|capacity",
        "锦坤园,J,H02,2026-12-01,09:00,10:00,V00001,党员,W|capacity-not-held|capacity",
        "锦坤园,J,H02,2026-01-14,09:00,10:00,V00001,群众,W|capacity-not-held|capacity",
        "锦坤园,J,H02,2026-10-01,08:00,09:01,V00001,群众,W|future|end",
        "锦坤园,J,H02,2026-06-02,23:00,01:00,V00001,群众,W|too-old|date",
        "锦坤园,J,H02,2026-09-02,10:34,10:50,V00001,群众,W|overlap|start",
        "锦坤园,J-1,H02,2026-09-02,09:00,10:35,V00001,群众,锦坤园-W1|overlap|start"
      })
  void refusesARowForTheFirstReasonThatApplies(String row, String reason, String column) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD, row));

      assertThat(Sheets.rejections(bank, Sheets.REJECTIONS, id))
          .isEqualTo("[{\"row\":3,\"column\":\"%s\",\"reason\":\"%s\"}]".formatted(column, reason));
      assertThat(Scene.allRecords(bank)).hasSize(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "锦坤园,J,H02,2026-10-01,08:00,09:00,V00001,群众,W",
        "锦坤园,J,H02,2026-06-03,00:00,01:00,V00001,群众,W",
        "锦坤园,J,H02,2026-09-02,10:35,11:00,V00001,群众,W",
        "柳岸,,H02,2026/9/2,８：00,9:00,Ｖ00001,RESIDENT,"
      })
  void acceptsARowOnTheGoodSideOfEachEdge(String row) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD, row))).isNotEmpty();

      assertThat(Scene.allRecords(bank)).hasSize(2);
    }
  }

  @Test
  void knowsNoCommunityThatItsImporterDoesNotWorkIn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.imported(bank, "worker-he", Sheets.of(Sheets.GOOD));

      assertThat(Sheets.rejections(bank, Sheets.REJECTIONS, id)).contains("unknown-community");
    }
  }

  @Test
  void mayHaveEnglishHeadings() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String sheet =
          """
          Number;Capacity;Community;Item;Date;Start;End
          V00002;unit-head;锦坤园;P01;2026-09-02;09:00;10:00
          """;

      assertThat(Sheets.imported(bank, "worker-chen", sheet.getBytes(StandardCharsets.UTF_8)))
          .isNotEmpty();
      assertThat(Scene.allRecords(bank)).hasSize(1);
    }
  }

  @Test
  void isADryRunUnlessToldOtherwise() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id =
          bank.as("worker-chen")
              .with("district", DISTRICT)
              .upload(Sheets.of(Sheets.GOOD, Sheets.GOOD))
              .send(Sheets.UPLOAD)
              .body()
              .path("id")
              .asText();

      JsonNode view = Sheets.finish(bank, "worker-chen", Sheets.ADVANCE, id);

      assertThat(view.path("dryRun").asBoolean()).isTrue();
      assertThat(view.path("accepted").asLong()).isEqualTo(1);
      assertThat(view.path("rejected").toString()).isEqualTo("{\"overlap\":1}");
      assertThat(Scene.allRecords(bank)).isEmpty();
    }
  }

  @Test
  void changesNothingTheSecondTime() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      byte[] sheet = Sheets.of(Sheets.GOOD);
      assertThat(Sheets.imported(bank, "worker-chen", sheet)).isNotEmpty();

      String again = Sheets.uploaded(bank, "worker-lin", sheet);
      JsonNode view = Sheets.finish(bank, "worker-lin", Sheets.ADVANCE, again);

      assertThat(view.path("unchanged").asLong()).isEqualTo(1);
      assertThat(Scene.allRecords(bank)).hasSize(1);
    }
  }

  @Test
  void isRefusedAsAWholeWithoutAColumn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played played =
          bank.as("worker-chen")
              .with("district", DISTRICT)
              .upload("社区,项目\r\n锦坤园,H02".getBytes(StandardCharsets.UTF_8))
              .send(Sheets.UPLOAD);

      assertThat(played.status()).isEqualTo(422);
      assertThat(played.code()).isEqualTo("column-missing");
    }
  }

  @Test
  void isAbsentUnderAnyOtherId() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String other = SmallDistrict.id("777");

      assertThat(Sheets.asking(bank, "worker-chen", other).send(Sheets.SHOW).code())
          .isEqualTo("not-found");
      assertThat(Sheets.asking(bank, "worker-chen", other).send(Sheets.ADVANCE).code())
          .isEqualTo("not-found");
      assertThat(Sheets.asking(bank, "worker-chen", other).send(Sheets.REJECTIONS).code())
          .isEqualTo("not-found");
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 403",
    "volunteer-li, 403",
    "worker-chen, 200",
    "worker-he, 200",
    "officer, 403",
    "auditor, 403",
    "nobody, 403",
    "'', 401"
  })
  void isTheWorkersOfTheDistrict(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = Sheets.uploaded(bank, "worker-chen", Sheets.of(Sheets.GOOD));
      int created = status == 200 ? 201 : status;

      assertThat(Sheets.asking(bank, subject, id).send(Sheets.SHOW).status()).isEqualTo(status);
      assertThat(Sheets.asking(bank, subject, id).send(Sheets.ADVANCE).status()).isEqualTo(status);
      assertThat(Sheets.asking(bank, subject, id).send(Sheets.REJECTIONS).status())
          .isEqualTo(status);
      assertThat(
              bank.as(subject)
                  .with("district", DISTRICT)
                  .upload(Sheets.of(Sheets.GOOD))
                  .send(Sheets.UPLOAD)
                  .status())
          .isEqualTo(created);
    }
  }
}
