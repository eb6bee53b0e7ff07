package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.recordhours.Scene.ENTER;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.Attribute;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Entering hours")
final class EnteringHoursTest {
  private static final String WITH_TEXTS =
      """
      {"item":"H02","capacity":"RESIDENT","start":"2026-09-02T09:00","end":"2026-09-02T10:35",
       "session":"J-7","place":"East gate","note":"In the rain"}\
      """;

  @Test
  void makesAPendingRecord() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played played = Scene.enter(bank, "2026-09-02T09:00", "2026-09-02T10:35");

      assertThat(played.status()).isEqualTo(201);
      assertThat(played.tree().path("body").asText())
          .isEqualTo(
              """
              {"record":"%s","person":"%s","servedIn":"%s","state":"pending","minutes":95,\
              "needsSecond":false}\
              """
                  .formatted(played.body().path("record").asText(), WANG, JINKUN));
    }
  }

  @Test
  void keepsWhatTheSheetOfTheWorkerSays() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played played = Scene.asking(bank, "worker-chen").body(WITH_TEXTS).send(ENTER);

      ServiceRecord record = Scene.stored(bank, played.body().path("record").asText());

      assertThat(record.grade()).isEqualTo(EvidenceGrade.SHEET);
      assertThat(record.entry())
          .isEqualTo(new ServiceRecord.Entry(CHEN, NOW, "J-7", "East gate", "In the rain"));
    }
  }

  @Test
  void isSelfReportedByTheVolunteer() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played played = Scene.asking(bank, "volunteer-wang").body(WITH_TEXTS).send(ENTER);

      assertThat(Scene.stored(bank, played.body().path("record").asText()).grade())
          .isEqualTo(EvidenceGrade.SELF_REPORTED);
    }
  }

  @Test
  void postsToThePersonsOwnCommunityWhereverItWasServed() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played played =
          bank.as("worker-he")
              .with("community", LIUAN)
              .with("person", WANG)
              .body(WITH_TEXTS)
              .send(ENTER);

      ServiceRecord record = Scene.stored(bank, played.body().path("record").asText());

      assertThat(record.servedIn()).isEqualTo(LIUAN);
      assertThat(record.account()).isEqualTo(new AccountId(JINKUN, Colour.BLUE, WANG));
    }
  }

  @ParameterizedTest(name = "{0} as {1} from {2} to {3}: {4} {5}")
  @CsvSource({
    "Z9, RESIDENT, 2026-09-02T09:00, 2026-09-02T10:00, 422, unknown-item",
    "H02, PARTY_MEMBER, 2026-09-02T09:00, 2026-09-02T10:00, 422, capacity-not-held",
    "H02, RESIDENT, 2026-01-14T09:00, 2026-01-14T10:00, 422, capacity-not-held",
    "H02, RESIDENT, 2026-10-01T08:00, 2026-10-01T09:01, 422, future-service",
    "H02, RESIDENT, 2026-10-01T08:00, 2026-10-01T09:00, 201, ''",
    "H02, RESIDENT, 2026-06-02T23:00, 2026-06-03T01:00, 422, too-old",
    "H02, RESIDENT, 2026-06-03T00:00, 2026-06-03T01:00, 201, ''",
    "H02, RESIDENT, 2026-09-02T09:00, 2026-09-03T09:00, 201, ''"
  })
  void obeysTheRules(
      String item, String capacity, String start, String end, int status, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played played =
          Scene.asking(bank, "worker-chen")
              .body(Scene.hours(start, end).replace("H02", item).replace("RESIDENT", capacity))
              .send(ENTER);

      assertThat(played.status()).isEqualTo(status);
      assertThat(played.code()).isEqualTo(code);
    }
  }

  @ParameterizedTest(name = "{0} to {1} behind 22:00 to 02:00: {2}")
  @CsvSource({
    "2026-09-02T21:00, 2026-09-02T22:00, 201",
    "2026-09-02T21:00, 2026-09-02T22:01, 409",
    "2026-09-02T23:00, 2026-09-02T23:30, 409",
    "2026-09-03T01:59, 2026-09-03T03:00, 409",
    "2026-09-03T02:00, 2026-09-03T03:00, 201"
  })
  void neverOverlaps(String start, String end, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String first = Scene.entered(bank, "2026-09-02T22:00", "2026-09-03T02:00");

      Played second = Scene.enter(bank, start, end);

      assertThat(second.status()).isEqualTo(status);
      assertThat(second.body().path("detail").asText().contains(first)).isEqualTo(status == 409);
    }
  }

  @ParameterizedTest(name = "{1} in place of {0}: {2} at {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "10:35|09:00|invalid-value|/end",
        "02T10:35|03T09:01|invalid-value|/end",
        "09:00|09:00:30|invalid-value|/start",
        "2026-09-02T09:00|2026-02-30T09:00|invalid-value|/start",
        "2026-09-02T09:00|yesterday|invalid-value|/start",
        "\"H02\"|\" \"|invalid-value|/item",
        "\"H02\"|[]|wrong-type|/item",
        "RESIDENT|KING|wrong-type|/capacity",
        "\"item\":\"H02\",||missing-field|/item",
        "\"item\":\"H02\"|\"item\":\"H02\",\"items\":1|unknown-field|/items"
      })
  void namesTheFieldThatIsWrong(String good, String bad, String code, String pointer) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String put = bad == null ? "" : bad;

      JsonNode problem =
          Scene.asking(bank, "worker-chen").body(WITH_TEXTS.replace(good, put)).send(ENTER).body();

      assertThat(problem.path("code").asText()).isEqualTo(code);
      assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo(pointer);
      assertThat(Scene.allRecords(bank)).isEmpty();
    }
  }

  @Test
  void takesNoteOfAtMostTwoHundredCharacters() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String longer = WITH_TEXTS.replace("In the rain", "x".repeat(201));

      assertThat(Scene.asking(bank, "worker-chen").body(longer).send(ENTER).code())
          .isEqualTo("invalid-value");
    }
  }

  @ParameterizedTest(name = "{0} minutes after 240: {1}")
  @CsvSource({"240, false", "241, true"})
  void needsASecondReviewerOverTheDaysLimit(int minutes, boolean needsSecond) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(Scene.entered(bank, "2026-09-02T06:00", "2026-09-02T10:00")).isNotEmpty();
      String end = "2026-09-02T14:%02d".formatted(minutes - 240);

      JsonNode receipt = Scene.enter(bank, "2026-09-02T10:00", end).body();

      assertThat(receipt.path("needsSecond").asBoolean()).isEqualTo(needsSecond);
    }
  }

  @Test
  void happensOnceUnderOneKey() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played first = Scene.asking(bank, "worker-chen").key("k1").body(WITH_TEXTS).send(ENTER);
      Played again = Scene.asking(bank, "worker-chen").key("k1").body(WITH_TEXTS).send(ENTER);

      assertThat(again.text()).isEqualTo(first.text());
      assertThat(Scene.allRecords(bank)).hasSize(1);
    }
  }

  @Test
  void leavesNoTextOfSomebodysUnderTheKey() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(Scene.asking(bank, "worker-chen").body(WITH_TEXTS).send(ENTER).status())
          .isEqualTo(201);
      List<String> answers = new ArrayList<>();

      bank.bank().walk(item -> item.find(Attribute.text("answer")).ifPresent(answers::add));

      assertThat(answers).hasSize(1).noneMatch(answer -> answer.contains("rain"));
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({"999, 201, volunteer-wang", "011, 999, worker-chen", "999, 999, worker-chen"})
  void leadsNowhereWithoutCommunityOrPerson(String community, String person, String subject) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played played =
          bank.as(subject)
              .with("community", SmallDistrict.id(community))
              .with("person", SmallDistrict.id(person))
              .body(WITH_TEXTS)
              .send(ENTER);

      assertThat(played.code()).isEqualTo("not-found");
    }
  }

  @Test
  void leadsNowhereForSomebodyOfAnotherDistrict() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      PersonId stranger = Staff.strangerFrom(bank, new DistrictId(SmallDistrict.id("002")));

      Played played =
          bank.as("worker-chen")
              .with("community", JINKUN)
              .with("person", stranger)
              .body(WITH_TEXTS)
              .send(ENTER);

      assertThat(played.code()).isEqualTo("not-found");
    }
  }

  @Test
  void isAcceptedOnceHoweverManyEnterTheSameTimeAtOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Callable<String> entry =
          () -> {
            Played played = Scene.enter(bank, "2026-09-02T22:00", "2026-09-03T01:00");
            return played.status() + played.code();
          };

      List<String> answers = Scene.atOnce(Collections.nCopies(20, entry));

      assertThat(answers).filteredOn("201"::equals).hasSize(1);
      assertThat(answers).filteredOn("409overlap"::equals).hasSize(19);
      assertThat(Scene.allRecords(bank)).hasSize(1);
    }
  }
}
