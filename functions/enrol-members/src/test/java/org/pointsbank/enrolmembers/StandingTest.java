package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("Somebody's standing")
final class StandingTest {
  private static final String PERSON = "/communities/{community}/people/{person}";
  private static final String SHOW = "GET " + PERSON;
  private static final String OPEN = "POST " + PERSON + "/capacities";
  private static final String END = OPEN + "/end";
  private static final String PAUSE = "POST " + PERSON + "/membership/pause";
  private static final String RESUME = "POST " + PERSON + "/membership/resume";
  private static final String STEPS = "GET " + PERSON + "/membership/steps";
  private static final String SKILLS = "POST " + PERSON + "/skills";

  @Test
  void opensTheAccountOfANewColourAndLeavesTheOthers() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      var before = bank.bank().read(AccountItem.keyOf(new AccountId(JINKUN, Colour.BLUE, WANG)));

      Played opened = wang(bank, "worker-chen").body(dated("UNIT_HEAD", "2026-09-01")).send(OPEN);

      assertThat(opened.status()).as(opened.text()).isEqualTo(201);
      assertThat(bank.bank().read(AccountItem.keyOf(new AccountId(JINKUN, Colour.BLUE, WANG))))
          .isEqualTo(before);
      assertThat(
              AccountItem.read(
                      bank.bank()
                          .read(AccountItem.keyOf(new AccountId(JINKUN, Colour.GREEN, WANG)))
                          .orElseThrow())
                  .opened())
          .isEqualTo(LocalDate.of(2026, 9, 1));
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  @Test
  void keepsTheAccountOfACapacityThatEnds() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(wang(bank, "worker-chen").body(dated("RESIDENT", "2026-09-15")).send(END).status())
          .isEqualTo(200);

      JsonNode shown = wang(bank, "worker-chen").send(SHOW).body();
      assertThat(shown.at("/capacities/0/until").asText()).isEqualTo("2026-09-15");
      assertThat(shown.at("/accounts/0/closedSince").asText()).isEqualTo("2026-09-15");
      assertThat(bank.bank().read(AccountItem.keyOf(new AccountId(JINKUN, Colour.BLUE, WANG))))
          .isPresent();
    }
  }

  @ParameterizedTest(name = "{0} {1} from {2}: {3}")
  @CsvSource({
    "open, RESIDENT, 2026-09-01, capacity-held",
    "open, UNIT_HEAD, 2026-10-02, future-day",
    "open, UNIT_HEAD, 2026-10-01, ''",
    "open, UNIT_HEAD, 2026-06-03, ''",
    "open, UNIT_HEAD, 2026-06-02, day-too-old",
    "end, UNIT_HEAD, 2026-09-01, capacity-not-held",
    "end, RESIDENT, 2026-10-02, future-day",
    "end, RESIDENT, 2026-09-02, day-served",
    "end, RESIDENT, 2026-09-03, ''"
  })
  void changesByTheRules(String how, String capacity, String day, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      served(bank);

      Played answer =
          wang(bank, "worker-chen")
              .body(dated(capacity, day))
              .send(how.equals("open") ? OPEN : END);

      assertThat(answer.code()).as(answer.text()).isEqualTo(code);
    }
  }

  @Test
  void isPausedAndResumedAndKeepsBoth() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(wang(bank, "worker-chen").body(word("2026-09-01")).send(PAUSE).status())
          .isEqualTo(200);
      assertThat(state(bank)).isEqualTo("PAUSED");
      assertThat(wang(bank, "worker-lin").body(word("2026-10-01")).send(RESUME).status())
          .isEqualTo(200);

      assertThat(state(bank)).isEqualTo("ACTIVE");
      JsonNode pause = wang(bank, "officer").send(SHOW).body().at("/memberships/0/pauses/0");
      assertThat(pause.path("from").asText()).isEqualTo("2026-09-01");
      assertThat(pause.path("until").asText()).isEqualTo("2026-10-01");
    }
  }

  @ParameterizedTest(name = "pause from {0}: {1}")
  @CsvSource({
    "2026-09-02, day-served",
    "2026-09-03, ''",
    "2026-12-01, ''",
    "2026-06-02, day-too-old",
    "2026-01-14, day-too-old"
  })
  void isPausedByTheRules(String day, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      served(bank);

      assertThat(wang(bank, "worker-chen").body(word(day)).send(PAUSE).code()).isEqualTo(code);
    }
  }

  @Test
  void isPausedOnceAtATime() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(wang(bank, "worker-chen").body(word("2026-09-01")).send(RESUME).code())
          .isEqualTo("not-paused");
      assertThat(wang(bank, "worker-chen").body(word("2026-09-01")).send(PAUSE).status())
          .isEqualTo(200);
      assertThat(wang(bank, "worker-chen").body(word("2026-09-10")).send(PAUSE).code())
          .isEqualTo("paused-already");
      assertThat(wang(bank, "worker-chen").body(word("2026-09-01")).send(RESUME).code())
          .isEqualTo("not-paused");
    }
  }

  @Test
  void isWrittenDownStepByStepNewestFirst() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(
              wang(bank, "worker-chen").body(dated("UNIT_HEAD", "2026-09-01")).send(OPEN).status())
          .isEqualTo(201);
      bank.clock().set(SmallDistrict.NOW.plusSeconds(60));
      assertThat(wang(bank, "worker-lin").body(word("2026-09-01")).send(PAUSE).status())
          .isEqualTo(200);

      JsonNode steps = wang(bank, "volunteer-wang").send(STEPS).body().path("items");

      assertThat(steps.findValuesAsText("step")).containsExactly("PAUSED", "CAPACITY_OPENED");
      assertThat(steps.at("/1/about").asText()).isEqualTo("UNIT_HEAD");
      assertThat(steps.at("/1/by").asText()).isEqualTo(CHEN.value());
      assertThat(steps.at("/1/reason").asText()).isEqualTo("换届");
    }
  }

  @Test
  void isNotOnesOwnAffair() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Asking own = bank.as("worker-chen").with("community", JINKUN).with("person", CHEN);

      assertThat(own.body(dated("RESIDENT", "2026-09-01")).send(OPEN).code())
          .isEqualTo("own-favour");
    }
  }

  @Test
  void namesSkillsInFreeWords() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played told =
          wang(bank, "volunteer-wang")
              .body("{\"skills\":[\" 水电 维修 \",\"first aid\"]}")
              .send(SKILLS);
      assertThat(told.status()).as(told.text()).isEqualTo(200);

      assertThat(wang(bank, "worker-chen").send(SHOW).body().path("skills").toString())
          .isEqualTo("[\"水电 维修\",\"first aid\"]");
      assertThat(wang(bank, "officer").send(SHOW).body().path("skills")).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0} gets {1}, {2}, {3}, {4} and {5}")
  @CsvSource({
    "volunteer-wang, 403, 403, 403, 200, 200",
    "volunteer-li, 403, 403, 403, 404, 404",
    "worker-chen, 201, 200, 200, 200, 200",
    "worker-he, 404, 404, 404, 404, 404",
    "officer, 403, 403, 403, 200, 404",
    "auditor, 403, 403, 403, 404, 404",
    "nobody, 403, 403, 403, 403, 403",
    "'', 401, 401, 401, 401, 401"
  })
  void isTheWorkersAffair(String subject, int open, int end, int pause, int steps, int skills) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(wang(bank, subject).body(dated("UNIT_HEAD", "2026-09-01")).send(OPEN).status())
          .isEqualTo(open);
      assertThat(wang(bank, subject).body(dated("RESIDENT", "2026-09-01")).send(END).status())
          .isEqualTo(end);
      assertThat(wang(bank, subject).body(word("2026-09-01")).send(PAUSE).status())
          .isEqualTo(pause);
      assertThat(wang(bank, subject).send(STEPS).status()).isEqualTo(steps);
      assertThat(wang(bank, subject).body("{\"skills\":[]}").send(SKILLS).status())
          .isEqualTo(skills);
    }
  }

  private static String state(BankPlayer bank) {
    return wang(bank, "worker-chen").send(SHOW).body().at("/memberships/0/state").asText();
  }

  private static Asking wang(BankPlayer bank, String subject) {
    return asking(bank, subject, WANG);
  }

  private static Asking asking(BankPlayer bank, String subject, PersonId person) {
    return bank.as(subject).with("community", JINKUN).with("person", person);
  }

  private static String dated(String capacity, String day) {
    return "{\"capacity\":\"%s\",\"day\":\"%s\",\"reason\":\"换届\"}".formatted(capacity, day);
  }

  private static String word(String day) {
    return "{\"day\":\"%s\",\"reason\":\"住院\"}".formatted(day);
  }

  /** A pending record of a resident on 2026-09-02. */
  private static void served(BankPlayer bank) {
    LocalDateTime start = LocalDateTime.parse("2026-09-02T09:00");
    ServiceRecord record =
        new ServiceRecord(
            new RecordId(start.toLocalDate(), SmallDistrict.id("401")),
            WANG,
            new AccountId(JINKUN, Colour.BLUE, WANG),
            JINKUN,
            "G02",
            Capacity.RESIDENT,
            new Interval(start, start.plusHours(1)),
            EvidenceGrade.SELF_REPORTED,
            new ServiceRecord.Entry(WANG, SmallDistrict.NOW, "", "", ""),
            false,
            new RecordState.Pending(),
            1);
    assertThat(bank.bank().write(Transaction.EMPTY.create(ServiceRecordItem.write(record))))
        .isInstanceOf(Written.Committed.class);
  }
}
