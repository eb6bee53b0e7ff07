package org.pointsbank.honourpeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Award;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;

@DisplayName("Evidence for an appraisal")
final class EvidenceTest {
  private static final AccountId ACCOUNT = new AccountId(JINKUN, Colour.BLUE, WANG);

  @Test
  void addsUpWhatWasServedByHeadItemAndSource() {
    try (Stars stars = Stars.honoured()) {
      served(stars.bank, "2026-03-02", 120, "401");
      served(stars.bank, "2026-07-01", 65, "402");

      JsonNode evidence = evidence(stars, "volunteer-wang", "2026");

      assertThat(evidence.path("minutes").asInt()).isEqualTo(185);
      assertThat(evidence.path("honour").asInt()).isEqualTo(300);
      assertThat(evidence.path("heads").toString())
          .isEqualTo("[{\"head\":\"PARTICIPATION\",\"honour\":300}]");
      assertThat(evidence.path("items").toString())
          .isEqualTo("[{\"item\":\"G01\",\"lines\":2,\"minutes\":185,\"honour\":300}]");
      assertThat(evidence.path("sources").toString())
          .isEqualTo("[{\"source\":\"served\",\"lines\":2,\"minutes\":185,\"honour\":300}]");
      assertThat(evidence.path("honours").asInt()).isEqualTo(1);
    }
  }

  /** Source: rules 15.5. */
  @Test
  void holdsWhatWasServedUnderAnotherName() {
    try (Stars stars = Stars.published()) {
      Person wang =
          stars.bank.bank().read(PersonItem.keyOf(WANG)).map(PersonItem::read).orElseThrow();
      Person li = stars.bank.bank().read(PersonItem.keyOf(LI)).map(PersonItem::read).orElseThrow();
      Item absorbed = PersonItem.write(li.absorbing(wang));
      assertThat(stars.bank.bank().write(Transaction.EMPTY.put(absorbed)))
          .isEqualTo(new Written.Committed());
      served(stars.bank, "2026-03-02", 120, "401");

      JsonNode evidence =
          stars
              .at("worker-chen", LI)
              .with("period", "2026")
              .send("GET /communities/{community}/people/{person}/evidence/{period}")
              .body();

      assertThat(evidence.path("minutes").asInt()).isEqualTo(120);
    }
  }

  @Test
  void endsWithWhatItIsFor() {
    try (Stars stars = Stars.published()) {
      JsonNode evidence = evidence(stars, "volunteer-wang", "2026");

      assertThat(evidence.path("noteZh").asText()).contains("参考");
      assertThat(evidence.path("noteEn").asText()).contains("for reference only");
    }
  }

  @ParameterizedTest(name = "{0}: {1} min")
  @CsvSource({"2026-Q1, 120", "2026-Q2, 0", "2026-H2, 65", "2025, 0"})
  void countsByTheDayOfService(String period, int minutes) {
    try (Stars stars = Stars.published()) {
      served(stars.bank, "2026-03-02", 120, "401");
      served(stars.bank, "2026-07-01", 65, "402");

      assertThat(evidence(stars, "worker-chen", period).path("minutes").asInt()).isEqualTo(minutes);
    }
  }

  @ParameterizedTest(name = "{0} reads {1}")
  @CsvSource({"volunteer-wang, 王芳", "worker-chen, 王芳", "officer, 王*", "auditor, null"})
  void namesThePersonAsFarAsTheReaderMaySee(String who, String name) {
    try (Stars stars = Stars.published()) {
      assertThat(evidence(stars, who, "2026").path("name").asText()).isEqualTo(name);
    }
  }

  private static JsonNode evidence(Stars stars, String who, String period) {
    return stars
        .at(who, WANG)
        .with("period", period)
        .send("GET /communities/{community}/people/{person}/evidence/{period}")
        .body();
  }

  /** Awards {@code minutes} of an item whose coefficient is 1, on {@code day}. */
  private static void served(BankPlayer bank, String day, int minutes, String id) {
    LocalDate date = LocalDate.parse(day);
    LocalDateTime start = date.atTime(9, 0);
    RecordState.Confirmed confirmed =
        new RecordState.Confirmed(new Confirmation(LIN, NOW), Optional.empty());
    ServiceRecord record =
        new ServiceRecord(
            new RecordId(date, "01900000-0000-7000-8000-000000000" + id),
            WANG,
            ACCOUNT,
            JINKUN,
            "G01",
            Capacity.RESIDENT,
            new Interval(start, start.plusMinutes(minutes)),
            EvidenceGrade.SHEET,
            new ServiceRecord.Entry(CHEN, NOW, "", "", ""),
            false,
            confirmed,
            1);
    Account head =
        bank.bank().read(AccountItem.keyOf(ACCOUNT)).map(AccountItem::read).orElseThrow();
    Posting posting =
        Award.of(record, confirmed, new Award.Earner(head, Points.NONE), DefaultRules.book(), NOW)
            .posting();
    assertThat(
            bank.bank()
                .write(
                    Transaction.EMPTY
                        .create(LineItem.write(posting.line()))
                        .and(AccountItem.replace(posting.account()))))
        .isEqualTo(new Written.Committed());
  }
}
