package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("A sheet that is typed in")
final class TypedSheetsTest {
  private static final String TYPE = "POST /communities/{community}/typed-sheets";
  private static final String WANG = row("V00001", "RESIDENT", "09:00", "\"end\":\"10:35\"");
  private static final String LI =
      row("V00002", "PARTY_MEMBER", "09:00", "\"minutes\":60,\"beneficiaries\":12");

  @Test
  void entersEveryGoodRow() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played typed = type(bank, "worker-chen", false, WANG, LI);

      assertThat(typed.status()).as(typed.text()).isEqualTo(201);
      assertThat(typed.body().path("finished").asBoolean()).isTrue();
      assertThat(typed.body().path("rows"))
          .extracting(row -> row.path("outcome").asText())
          .containsExactly("entered", "entered");
      ServiceRecord first = Scene.stored(bank, typed.body().at("/rows/0/record").asText());
      assertThat(first.grade()).isEqualTo(EvidenceGrade.SHEET);
      assertThat(first.entry().place()).isEqualTo("Centre square");
      assertThat(first.entry().session()).isEqualTo("周三行动日");
      assertThat(Scene.allRecords(bank))
          .extracting(record -> record.time().minutes())
          .containsExactlyInAnyOrder(95L, 60L);
      assertThat(Scene.allRecords(bank))
          .extracting(record -> record.entry().particulars().beneficiaries())
          .containsExactlyInAnyOrder(0L, 12L);
    }
  }

  @Test
  void changesNothingAsADryRun() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played typed = type(bank, "worker-chen", true, WANG, WANG);

      assertThat(typed.body().path("rows").toString())
          .isEqualTo(
              """
              [{"row":0,"outcome":"entered","record":null,"code":null,"pointer":null},\
              {"row":1,"outcome":"refused","record":null,"code":"overlap",\
              "pointer":"/rows/1/start"}]\
              """);
      assertThat(Scene.allRecords(bank)).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} is {1} at {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'number':'V00001','capacity':'RESIDENT','start':'9','end':'10:00'}|bad-time|start",
        "{'number':'V00001','capacity':'RESIDENT','start':'09:00','end':'25:00'}|bad-time|end",
        "{'number':'V00001','capacity':'RESIDENT','start':'09:00'}|bad-time|end",
        "{'number':'V00001','capacity':'RESIDENT','start':'09:00','minutes':0}|bad-time|minutes",
        "{'number':'V00001','capacity':'RESIDENT','start':'09:00','minutes':1441}|bad-time|minutes",
        "{'number':'V9','capacity':'RESIDENT','start':'09:00','end':'10:00'}|unknown-person|number",
        "{'number':'V00001','capacity':'UNIT_HEAD','start':'09:00','end':'10:00'}"
            + "|capacity-not-held|capacity",
        "{'number':'V00001','capacity':'RESIDENT','start':'09:00','end':'10:00',"
            + "'beneficiaries':10001}|bad-beneficiaries|beneficiaries"
      })
  void tellsWhereEachBadRowIsWrong(String row, String code, String field) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played typed = type(bank, "worker-chen", false, LI, row.replace('\'', '"'));

      assertThat(typed.body().at("/rows/0/outcome").asText()).as(typed.text()).isEqualTo("entered");
      assertThat(typed.body().at("/rows/1/code").asText()).isEqualTo(code);
      assertThat(typed.body().at("/rows/1/pointer").asText()).isEqualTo("/rows/1/" + field);
      assertThat(Scene.allRecords(bank)).hasSize(1);
    }
  }

  @Test
  void isEnteredOnceUnderItsKeyHoweverOftenItComes() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      List<Played> answers =
          Scene.atOnce(
              IntStream.range(0, 4)
                  .<Callable<Played>>mapToObj(_ ->
                      () ->
                          bank.as("worker-chen")
                              .with("community", JINKUN)
                              .query("dryRun", false)
                              .key("typed-1")
                              .body(sheet(WANG, LI))
                              .send(TYPE))
                  .toList());

      assertThat(answers).extracting(Played::status).containsOnly(201);
      assertThat(answers)
          .extracting(answer -> answer.body().path("id").asText())
          .containsOnly(answers.getFirst().body().path("id").asText());
      assertThat(Scene.allRecords(bank)).hasSize(2);
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void changesNothingWhereItsRowsWereEnteredBefore() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(type(bank, "worker-chen", false, WANG).status()).isEqualTo(201);

      Played again = type(bank, "worker-gao", false, WANG, LI);

      assertThat(again.body().path("rows"))
          .extracting(row -> row.path("outcome").asText())
          .containsExactly("unchanged", "entered");
    }
  }

  @Test
  void isTheSameAsOneThatIsUploaded() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String uploaded = "锦坤园,,H02,2026-09-02,09:00,10:35,V00001,resident,";
      assertThat(Sheets.imported(bank, "worker-chen", Sheets.of(uploaded))).isNotEmpty();
      String plain = "{\"day\":\"2026-09-02\",\"item\":\"H02\",\"rows\":[%s]}".formatted(WANG);

      Played typed =
          bank.as("worker-gao")
              .with("community", JINKUN)
              .query("dryRun", false)
              .body(plain)
              .send(TYPE);

      assertThat(typed.body().at("/rows/0/outcome").asText()).isEqualTo("unchanged");
    }
  }

  @Test
  void isConfirmedAsAWhole() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String id = type(bank, "worker-chen", false, WANG, LI).body().path("id").asText();

      assertThat(Sheets.asking(bank, "worker-lin", id).send(Sheets.CONFIRM).status())
          .isEqualTo(201);
      assertThat(
              Sheets.finish(bank, "worker-lin", Sheets.ADVANCE_CONFIRMATION, id)
                  .path("accepted")
                  .asLong())
          .isEqualTo(2);
    }
  }

  @ParameterizedTest(name = "{0} rows: {1}")
  @CsvSource({"0, 400", "1, 201", "50, 201", "51, 400"})
  void hasAsManyRowsAsASheetOfPaper(int rows, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String[] typed = Collections.nCopies(rows, WANG).toArray(String[]::new);

      assertThat(type(bank, "worker-chen", true, typed).status()).isEqualTo(status);
    }
  }

  @Test
  void doesNotTellEndAndMinutesBoth() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String both = row("V00001", "RESIDENT", "09:00", "\"end\":\"10:00\",\"minutes\":60");

      assertThat(type(bank, "worker-chen", true, LI, both).body().at("/errors/0/pointer").asText())
          .isEqualTo("/rows/1/minutes");
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 403",
    "volunteer-li, 403",
    "worker-chen, 201",
    "worker-he, 404",
    "officer, 403",
    "auditor, 403",
    "nobody, 403",
    "'', 401"
  })
  void isTypedByTheWorkersOfTheCommunity(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(type(bank, subject, false, WANG).status()).isEqualTo(status);
    }
  }

  private static Played type(BankPlayer bank, String subject, boolean dryRun, String... rows) {
    return bank.as(subject)
        .with("community", JINKUN)
        .query("dryRun", dryRun)
        .body(sheet(rows))
        .send(TYPE);
  }

  private static String sheet(String... rows) {
    return """
    {"day":"2026-09-02","item":"H02","place":"Centre square","session":"周三行动日","rows":[%s]}\
    """
        .formatted(String.join(",", rows));
  }

  private static String row(String number, String capacity, String start, String rest) {
    return "{\"number\":\"%s\",\"capacity\":\"%s\",\"start\":\"%s\",%s}"
        .formatted(number, capacity, start, rest);
  }
}
