package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.recordhours.Scene.ENTER;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.Waiver;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("Rules set aside for a record")
final class OverridesTest {
  private static final String START = "2026-09-02T09:30";
  private static final String END = "2026-09-02T10:30";

  @Test
  void letItShareTheTimeOfTheRecordThatIsNamed() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String first = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");

      Played played = override(bank, "worker-chen", START, END, first);

      assertThat(played.status()).isEqualTo(201);
      assertThat(waiver(bank, played))
          .contains(new Waiver(List.of(RecordId.parse(first)), false, "Two posts at once"));
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void areNotKeptWhereNothingStoodAgainstTheRecord() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String first = Scene.entered(bank, "2026-09-03T09:00", "2026-09-03T10:00");

      Played played = override(bank, "worker-chen", START, END, first);

      assertThat(waiver(bank, played)).isEmpty();
    }
  }

  @Test
  void doNotReachARecordThatIsNotNamed() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String first = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");
      String second = Scene.entered(bank, "2026-09-02T10:00", "2026-09-02T11:00");

      Played played = override(bank, "worker-chen", START, END, first);

      assertThat(played.code()).isEqualTo("overlap");
      assertThat(played.body().path("detail").asText())
          .contains(second, "2026-09-02T10:00", "2026-09-02T11:00");
    }
  }

  @Test
  void areNeverSetAsideForOneself() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String first = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");

      assertThat(override(bank, "volunteer-wang", START, END, first).code())
          .isEqualTo("own-override");
      assertThat(Scene.allRecords(bank)).hasSize(1);
    }
  }

  @ParameterizedTest(name = "too old: {0} gets {1}")
  @CsvSource({"true, 201", "false, 422"})
  void letItLieFurtherBackThanTheLimitOnlyByName(boolean tooOld, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String override = "{\"tooOld\":%s,\"reason\":\"Found late\"}".formatted(tooOld);

      Played played = send(bank, "worker-chen", "2026-05-20T09:00", "2026-05-20T10:00", override);

      assertThat(played.status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"reason\":\" \"}|/override/reason",
        "{\"reason\":\"r\",\"overlaps\":[\"x\"]}|/override/overlaps"
      })
  void needAReasonAndIdsThatCanBe(String override, String pointer) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played played = send(bank, "worker-chen", START, END, override);

      assertThat(played.body().at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }
  }

  @Test
  void areShownWithTheirReasonToWorkersAndWithoutItToOfficers() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String first = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");
      String second =
          override(bank, "worker-chen", START, END, first).body().path("record").asText();

      assertThat(reason(bank, "worker-lin", second)).isEqualTo("Two posts at once");
      assertThat(reason(bank, "officer", second)).isEmpty();
    }
  }

  @Test
  void nameARecordOfAnotherCommunityByItsTimeAlone() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String first = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");

      Played played =
          bank.as("worker-he")
              .with("community", LIUAN)
              .with("person", WANG)
              .body(Scene.hours(START, END))
              .send(ENTER);

      assertThat(played.code()).isEqualTo("overlap-elsewhere");
      assertThat(played.text()).contains("2026-09-02T09:00").doesNotContain(first);
    }
  }

  @Test
  void leaveTheRecordToAnotherReviewer() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String first = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");
      String second =
          override(bank, "worker-chen", START, END, first).body().path("record").asText();

      assertThat(Scene.say(bank, "worker-chen", Scene.CONFIRM, second).code())
          .isEqualTo("entered-by-you");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"-1, 400", "0, 201", "10000, 201", "10001, 400"})
  void standBesideACountOfPersonTimes(long beneficiaries, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String body =
          Scene.hours(START, END).replace("}", ",\"beneficiaries\":%d}".formatted(beneficiaries));

      assertThat(Scene.asking(bank, "worker-chen").body(body).send(ENTER).status())
          .isEqualTo(status);
    }
  }

  @Test
  void standBesideAProofOfTheVolunteersThatReviewersRead() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String body = Scene.hours(START, END).replace("}", ",\"proof\":\"Photo at the gate\"}");
      String record =
          Scene.asking(bank, "volunteer-wang")
              .body(body)
              .send(ENTER)
              .body()
              .path("record")
              .asText();

      assertThat(shown(bank, "worker-lin", record).path("proof").asText())
          .isEqualTo("Photo at the gate");
      assertThat(shown(bank, "officer", record).path("proof").asText()).isEmpty();
    }
  }

  private static JsonNode shown(BankPlayer bank, String subject, String record) {
    return Scene.say(bank, subject, Scene.SHOW, record).body();
  }

  private static String reason(BankPlayer bank, String subject, String record) {
    return shown(bank, subject, record).at("/override/reason").asText();
  }

  private static Optional<Waiver> waiver(BankPlayer bank, Played played) {
    ServiceRecord record = Scene.stored(bank, played.body().path("record").asText());
    return record.entry().particulars().waiver();
  }

  private static Played override(
      BankPlayer bank, String subject, String start, String end, String overlapped) {
    return send(
        bank,
        subject,
        start,
        end,
        "{\"overlaps\":[\"%s\"],\"reason\":\"Two posts at once\"}".formatted(overlapped));
  }

  private static Played send(
      BankPlayer bank, String subject, String start, String end, String override) {
    String hours = Scene.hours(start, end);
    String body = hours.substring(0, hours.length() - 1) + ",\"override\":" + override + "}";
    return Scene.asking(bank, subject).body(body).send(ENTER);
  }
}
