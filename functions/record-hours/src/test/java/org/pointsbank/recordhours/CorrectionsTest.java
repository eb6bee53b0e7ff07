package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.recordhours.CorrectionScene.LONGER;
import static org.pointsbank.recordhours.CorrectionScene.REFUSE;
import static org.pointsbank.recordhours.CorrectionScene.UPHOLD;
import static org.pointsbank.recordhours.CorrectionScene.WITHDRAW;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.correction.CorrectionState;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("A correction that a volunteer asks for")
final class CorrectionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 2);

  @Test
  void waitsForAWorkerAndLeavesTheRecordAsItIs() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);

      Played asked = CorrectionScene.ask(bank, record, LONGER);

      assertThat(asked.status()).isEqualTo(201);
      assertThat(asked.body().path("state").asText()).isEqualTo("open");
      assertThat(Scene.stored(bank, record).state()).isEqualTo(new RecordState.Pending());
      assertThat(waiting(bank))
          .extracting(each -> each.path("record").asText())
          .containsExactly(record);
    }
  }

  @Test
  void isShownOnTheRecordToItsVolunteer() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      CorrectionScene.asked(bank, record);

      assertThat(shown(bank, record).at("/correction/state").asText()).isEqualTo("open");
      assertThat(
              Scene.asking(bank, "volunteer-wang")
                  .send(Scene.LIST)
                  .body()
                  .at("/items/0/correction/state")
                  .asText())
          .isEqualTo("open");
    }
  }

  @Test
  void upheldPutsConfirmedHoursInPlaceOfTheRecord() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      CorrectionScene.asked(bank, record);

      Played upheld = CorrectionScene.say(bank, "worker-lin", UPHOLD, record);

      assertThat(upheld.status()).as(upheld.text()).isEqualTo(200);
      String by = upheld.body().path("correctedBy").asText();
      assertThat(Scene.stored(bank, record).state()).isInstanceOf(RecordState.Withdrawn.class);
      ServiceRecord corrected = Scene.stored(bank, by);
      assertThat(corrected.state()).isInstanceOf(RecordState.Confirmed.class);
      assertThat(corrected.time().minutes()).isEqualTo(120);
      assertThat(shown(bank, record).at("/correction/correctedBy").asText()).isEqualTo(by);
      assertThat(shown(bank, by).path("corrects").asText()).isEqualTo(record);
      assertThat(waiting(bank)).isEmpty();
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void upheldReversesTheLineOfAnAwardedRecord() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.awarded(bank);
      CorrectionScene.asked(bank, record);

      Played upheld = CorrectionScene.say(bank, "worker-gao", UPHOLD, record);

      assertThat(upheld.status()).as(upheld.text()).isEqualTo(200);
      assertThat(Scene.stored(bank, record).state())
          .isInstanceOfSatisfying(
              RecordState.Reversed.class, reversed -> assertThat(reversed.reversal()).isEqualTo(2));
      assertThat(
              bank.bank()
                  .read(AccountItem.keyOf(new AccountId(JINKUN, Colour.BLUE, WANG)))
                  .map(AccountItem::read)
                  .orElseThrow()
                  .balance()
                  .minutes())
          .isZero();
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void movesTheTimeThatIsTakenToAnotherDay() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      String moved = "\"start\":\"2026-09-03T09:00\",\"end\":\"2026-09-03T10:00\"";
      assertThat(CorrectionScene.ask(bank, record, moved).status()).isEqualTo(201);

      assertThat(CorrectionScene.say(bank, "worker-lin", UPHOLD, record).status()).isEqualTo(200);

      assertThat(day(bank, DAY).taken()).isEmpty();
      assertThat(day(bank, DAY.plusDays(1)).minutes()).isEqualTo(60);
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void keepsAStretchAcrossMidnightOnBothDays() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, "2026-09-02T22:00", "2026-09-02T23:00");
      String later = "\"start\":\"2026-09-02T23:00\",\"end\":\"2026-09-03T01:00\"";
      assertThat(CorrectionScene.ask(bank, record, later).status()).isEqualTo(201);

      assertThat(CorrectionScene.say(bank, "worker-lin", UPHOLD, record).status()).isEqualTo(200);

      assertThat(day(bank, DAY).minutes()).isEqualTo(120);
      assertThat(day(bank, DAY.plusDays(1)).taken()).hasSize(1);
    }
  }

  @Test
  void waitsForASecondReviewerWhereTheDayGoesOverItsLimit() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      assertThat(CorrectionScene.ask(bank, record, "\"end\":\"2026-09-02T17:01\"").status())
          .isEqualTo(201);

      String by =
          CorrectionScene.say(bank, "worker-lin", UPHOLD, record)
              .body()
              .path("correctedBy")
              .asText();

      assertThat(Scene.stored(bank, by).state()).isInstanceOf(RecordState.AwaitingSecond.class);
      assertThat(Scene.say(bank, "worker-gao", Scene.CONFIRM_SECOND, by).status()).isEqualTo(200);
    }
  }

  @Test
  void refusedLeavesTheRecordWithTheReason() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      CorrectionScene.asked(bank, record);

      assertThat(CorrectionScene.say(bank, "worker-lin", REFUSE, record).status()).isEqualTo(200);

      JsonNode shown = Scene.say(bank, "volunteer-wang", CorrectionScene.SHOW, record).body();
      assertThat(shown.path("state").asText()).isEqualTo("refused");
      assertThat(shown.path("decision").asText()).isEqualTo("The sheet says so");
      assertThat(Scene.stored(bank, record).state()).isEqualTo(new RecordState.Pending());
      assertThat(CorrectionScene.ask(bank, record, LONGER).code()).isEqualTo("correction-exists");
    }
  }

  @Test
  void takenBackMayBeAskedForAnew() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      CorrectionScene.asked(bank, record);
      assertThat(CorrectionScene.ask(bank, record, LONGER).code()).isEqualTo("correction-exists");

      assertThat(CorrectionScene.say(bank, "volunteer-wang", WITHDRAW, record).status())
          .isEqualTo(200);

      CorrectionScene.asked(bank, record);
      assertThat(CorrectionScene.stored(bank, record).orElseThrow().state())
          .isEqualTo(new CorrectionState.Open());
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"item\":\"H02\"|nothing-to-correct",
        "\"item\":\"Z09\"|unknown-item",
        "\"capacity\":\"PARTY_MEMBER\"|capacity-not-held",
        "\"end\":\"2026-09-02T08:00\"|invalid-value",
        "\"end\":\"2026-09-02T10:45\"|overlap"
      })
  void isRefusedWhereWhatIsWantedCannotBe(String fields, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      var _ = Scene.entered(bank, "2026-09-02T10:30", "2026-09-02T11:30");

      assertThat(CorrectionScene.ask(bank, record, fields).code()).isEqualTo(code);
    }
  }

  @ParameterizedTest(name = "{0} days after the entry: {1}")
  @CsvSource({"30, 201", "31, 409"})
  void isHeardAsLongAsTheRuleBookAllows(long days, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      bank.clock().set(SmallDistrict.NOW.plus(Duration.ofDays(days)));

      assertThat(CorrectionScene.ask(bank, record, LONGER).status()).isEqualTo(status);
    }
  }

  @Test
  void isJudgedByTheDayOnWhichTheRecordWasEntered() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, "2026-06-03T09:00", "2026-06-03T10:00");
      bank.clock().set(SmallDistrict.NOW.plus(Duration.ofDays(20)));

      assertThat(CorrectionScene.ask(bank, record, "\"end\":\"2026-06-03T11:00\"").status())
          .isEqualTo(201);
    }
  }

  @Test
  void isNoMoreUpheldOnceTheRecordIsWithdrawn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      CorrectionScene.asked(bank, record);
      assertThat(Scene.say(bank, "worker-chen", Scene.WITHDRAW, record).status()).isEqualTo(200);

      assertThat(CorrectionScene.say(bank, "worker-lin", UPHOLD, record).code())
          .isEqualTo("wrong-state");
      assertThat(CorrectionScene.say(bank, "worker-lin", REFUSE, record).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {UPHOLD, REFUSE})
  void isNotDecidedByWhoeverEnteredTheRecordOrAskedForIt(String route) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      assertThat(CorrectionScene.ask(bank, "worker-gao", record, LONGER).status()).isEqualTo(201);

      assertThat(CorrectionScene.say(bank, "worker-chen", route, record).code())
          .isEqualTo("entered-by-you");
      assertThat(CorrectionScene.say(bank, "worker-gao", route, record).code())
          .isEqualTo("entered-by-you");
      assertThat(CorrectionScene.say(bank, "worker-lin", route, record).status()).isEqualTo(200);
    }
  }

  @Test
  void ofASelfReportIsNotDecidedByTheVolunteerWhoWorksThere() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Staff.makeResident(bank, SmallDistrict.LIN);
      String record =
          bank.as("worker-chen")
              .with("community", JINKUN)
              .with("person", SmallDistrict.LIN)
              .body(Scene.hours("2026-09-02T09:00", "2026-09-02T10:00"))
              .send(Scene.ENTER)
              .body()
              .path("record")
              .asText();
      assertThat(
              bank.as("worker-gao")
                  .with("community", JINKUN)
                  .with("person", SmallDistrict.LIN)
                  .with("record", record)
                  .body("{%s,\"reason\":\"longer\"}".formatted(LONGER))
                  .send(CorrectionScene.ASK)
                  .status())
          .isEqualTo(201);

      assertThat(
              bank.as("worker-lin")
                  .with("community", JINKUN)
                  .with("person", SmallDistrict.LIN)
                  .with("record", record)
                  .body("{\"reason\":\"mine\"}")
                  .send(UPHOLD)
                  .code())
          .isEqualTo("own-record");
    }
  }

  @Test
  void keepsTheEvidenceOfASheet() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      CorrectionScene.asked(bank, record);

      String by =
          CorrectionScene.say(bank, "worker-lin", UPHOLD, record)
              .body()
              .path("correctedBy")
              .asText();

      assertThat(Scene.stored(bank, by).grade()).isEqualTo(EvidenceGrade.SHEET);
      assertThat(Scene.stored(bank, by).entry().by()).isEqualTo(WANG);
    }
  }

  @Test
  void isUpheldOnceByTwoAtOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.awarded(bank);
      CorrectionScene.asked(bank, record);

      List<Played> answers =
          Scene.atOnce(
              IntStream.range(0, 6)
                  .<Callable<Played>>mapToObj(each ->
                      () ->
                          CorrectionScene.say(
                              bank, each % 2 == 0 ? "worker-lin" : "worker-gao", UPHOLD, record))
                  .toList());

      assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
      assertThat(answers)
          .filteredOn(answer -> answer.status() != 200)
          .extracting(Played::code)
          .containsOnly("wrong-state");
      assertThat(Scene.allRecords(bank)).hasSize(2);
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void tellsOfficersNoReasons() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      CorrectionScene.asked(bank, record);

      assertThat(reason(bank, "worker-lin", record)).isEqualTo("I stayed longer");
      assertThat(reason(bank, "officer", record)).isEmpty();
    }
  }

  @Test
  void ofARecordOfAnotherCommunityIsAbsent() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      CorrectionScene.asked(bank, record);

      assertThat(
              bank.as("worker-he")
                  .with("community", SmallDistrict.LIUAN)
                  .with("person", WANG)
                  .with("record", record)
                  .body("{\"reason\":\"no\"}")
                  .send(REFUSE)
                  .status())
          .isEqualTo(404);
    }
  }

  private static String reason(BankPlayer bank, String subject, String record) {
    return Scene.say(bank, subject, CorrectionScene.SHOW, record).body().path("reason").asText();
  }

  private static JsonNode shown(BankPlayer bank, String record) {
    return Scene.say(bank, "volunteer-wang", Scene.SHOW, record).body();
  }

  private static JsonNode waiting(BankPlayer bank) {
    return Scene.asking(bank, "worker-lin").send(CorrectionScene.WAITING).body().path("items");
  }

  private static PersonDay day(BankPlayer bank, LocalDate date) {
    return PersonDayItem.read(WANG, date, bank.bank().read(PersonDayItem.keyOf(WANG, date)));
  }
}
