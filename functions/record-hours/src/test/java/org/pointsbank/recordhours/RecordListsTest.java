package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.recordhours.Scene.AWAITING_SECOND;
import static org.pointsbank.recordhours.Scene.CONFIRM;
import static org.pointsbank.recordhours.Scene.LIST;
import static org.pointsbank.recordhours.Scene.PENDING;
import static org.pointsbank.recordhours.Scene.SHOW;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Records")
final class RecordListsTest {
  @ParameterizedTest(name = "{0} sees \"{1}\"")
  @CsvSource({"volunteer-wang, 张三", "worker-chen, 张三", "officer, ''"})
  void tellTheirNoteToThoseItConcerns(String subject, String note) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played entered =
          Scene.asking(bank, "worker-chen")
              .body(
                  """
                  {"item":"H02","capacity":"RESIDENT","start":"2026-09-02T09:00",
                   "end":"2026-09-02T10:00","note":"张三"}\
                  """)
              .send(Scene.ENTER);
      String record = entered.body().path("record").asText();

      assertThat(Scene.say(bank, subject, SHOW, record).body().path("note").asText())
          .isEqualTo(note);
      assertThat(Scene.asking(bank, subject).send(LIST).body().at("/items/0/note").asText())
          .isEqualTo(note);
    }
  }

  @ParameterizedTest(name = "{0} sees \"{1}\"")
  @CsvSource({"worker-lin, 张三", "officer, ''"})
  void tellTheirNoteInQueuesToWorkersAlone(String subject, String note) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(noted(bank, "2026-09-02T09:00", "2026-09-02T10:00").status()).isEqualTo(201);

      assertThat(Scene.asking(bank, subject).send(PENDING).body().at("/items/0/note").asText())
          .isEqualTo(note);
    }
  }

  @ParameterizedTest(name = "{0} sees \"{1}\"")
  @CsvSource({"worker-gao, 张三", "officer, ''"})
  void tellTheirNoteToASecondReviewerWhoWorksThere(String subject, String note) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record =
          noted(bank, "2026-09-02T06:00", "2026-09-02T18:00").body().path("record").asText();
      assertThat(Scene.say(bank, "worker-lin", CONFIRM, record).status()).isEqualTo(200);

      JsonNode waiting = Scene.asking(bank, subject).send(AWAITING_SECOND).body();
      assertThat(waiting.path("items")).hasSize(1);
      assertThat(waiting.at("/items/0/note").asText()).isEqualTo(note);
    }
  }

  private static Played noted(BankPlayer bank, String start, String end) {
    return Scene.asking(bank, "worker-chen")
        .body(
            """
            {"item":"H02","capacity":"RESIDENT","start":"%s","end":"%s","note":"张三"}\
            """
                .formatted(start, end))
        .send(Scene.ENTER);
  }

  @Test
  void areShownWithAllThereIsToKnow() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, "2026-09-02T22:00", "2026-09-03T01:00");

      assertThat(Scene.say(bank, "volunteer-wang", SHOW, record).tree().path("body").asText())
          .isEqualTo(
              """
              {"record":"%s","person":"%s","servedIn":"%s","community":"%s","colour":"BLUE",\
              "item":"H02","capacity":"RESIDENT","start":"2026-09-02T22:00:00+08:00",\
              "end":"2026-09-03T01:00:00+08:00","minutes":180,"grade":"SHEET","enteredBy":"%s",\
              "enteredAt":"2026-10-01T09:00:00+08:00","session":"","place":"","note":"",\
              "proof":"","beneficiaries":0,"override":null,"needsSecond":false,"state":"pending","words":[],"reason":null,"line":null,\
              "reversal":null,"corrects":null,"correction":null}\
              """
                  .formatted(record, WANG, JINKUN, JINKUN, CHEN));
    }
  }

  @Test
  void areListedNewestServiceFirstInPages() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String second = Scene.entered(bank, "2026-09-03T09:00", "2026-09-03T10:00");
      String first = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");
      String third = Scene.entered(bank, "2026-09-04T09:00", "2026-09-04T10:00");

      assertThat(pages(Scene.asking(bank, "volunteer-wang"), LIST))
          .containsExactly(third, second, first);
    }
  }

  @Test
  void areListedWhereTheyWereServed() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00")).isNotEmpty();

      JsonNode elsewhere =
          bank.as("volunteer-wang").with("community", LIUAN).with("person", WANG).send(LIST).body();

      assertThat(elsewhere.path("items")).isEmpty();
    }
  }

  @Test
  void waitForTheirWorkersOldestServiceFirst() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String second = Scene.entered(bank, "2026-09-03T09:00", "2026-09-03T10:00");
      String first = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");
      String third = Scene.entered(bank, "2026-09-04T09:00", "2026-09-04T10:00");

      assertThat(pages(bank.as("worker-lin").with("community", JINKUN), PENDING))
          .containsExactly(first, second, third);
    }
  }

  @Test
  void leaveTheQueueWithTheirConfirmation() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");
      assertThat(Scene.say(bank, "worker-lin", CONFIRM, record).status()).isEqualTo(200);

      assertThat(pages(bank.as("worker-lin").with("community", JINKUN), PENDING)).isEmpty();
      assertThat(pages(bank.as("worker-lin").with("community", JINKUN), AWAITING_SECOND)).isEmpty();
    }
  }

  @Test
  void waitInAQueueOfTheirOwnForASecondReviewer() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T17:01");
      assertThat(Scene.say(bank, "worker-lin", CONFIRM, record).status()).isEqualTo(200);

      assertThat(pages(bank.as("worker-gao").with("community", JINKUN), AWAITING_SECOND))
          .containsExactly(record);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {LIST, PENDING, AWAITING_SECOND})
  void areNotReachedByAForgedCursor(String route) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      for (String forged : List.of("DAY#", "", "HOURS#\uffff", "PERSON")) {
        String cursor =
            Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));

        Played played = Scene.asking(bank, "worker-chen").query("cursor", cursor).send(route);

        assertThat(played.code()).isEqualTo("cursor-invalid");
      }
    }
  }

  @ParameterizedTest(name = "by {0}")
  @CsvSource({"volunteer-wang", "officer"})
  void areAbsentWhereThereIsNoCommunity(String subject) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      Played played =
          bank.as(subject)
              .with("community", SmallDistrict.id("999"))
              .with("person", WANG)
              .send(LIST);

      assertThat(played.code()).isEqualTo("not-found");
    }
  }

  /** The records of all pages, one on each. */
  private static List<String> pages(Asking asking, String route) {
    List<String> records = new ArrayList<>();
    JsonNode page = asking.query("limit", 1).send(route).body();
    records.addAll(page.path("items").findValuesAsText("record"));
    while (!page.path("nextCursor").isNull()) {
      page = asking.query("cursor", page.path("nextCursor").asText()).send(route).body();
      assertThat(page.path("items").size()).isEqualTo(1);
      records.addAll(page.path("items").findValuesAsText("record"));
    }
    return records;
  }
}
