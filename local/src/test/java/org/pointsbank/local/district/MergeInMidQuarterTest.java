package org.pointsbank.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.awardpoints.AwardPoints;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.evaluatequarter.EvaluateQuarter;
import org.pointsbank.movemembers.MoveMembers;
import org.pointsbank.recordhours.RecordHours;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("Two people who are made one in the middle of a quarter")
final class MergeInMidQuarterTest {
  private static final PersonId TWIN = new PersonId(SmallDistrict.id("299"));
  private static final String EVALUATION = "/communities/{community}/evaluations/{quarter}";
  private static final String MERGES = "/communities/{community}/people/{person}/merges";
  private static final Instant SPRING = Instant.parse("2026-06-20T01:00:00Z");
  private static final Instant MID_QUARTER = Instant.parse("2026-08-20T01:00:00Z");
  private static final Instant AFTER = Instant.parse("2026-10-12T01:00:00Z");

  @Test
  void areRankedAsOneFromThenOnAndStayAsTheyWereRankedBefore() {
    try (BankPlayer hours = BankPlayer.inSmallDistrict(RecordHours::new)) {
      BankPlayer awarding = hours.beside(AwardPoints::new);
      BankPlayer moving = hours.beside(MoveMembers::new);
      BankPlayer evaluating = hours.beside(EvaluateQuarter::new);
      twin(hours);
      hours.clock().set(SPRING);
      serve(hours, TWIN, "2026-06-10");
      serve(hours, WANG, "2026-06-11");
      tick(awarding);
      hours.clock().set(MID_QUARTER);
      assertThat(evaluate(evaluating, "2026-Q2").status()).isEqualTo(201);
      String before = places(evaluating, "2026-Q2");
      serve(hours, TWIN, "2026-08-12");
      serve(hours, WANG, "2026-08-13");
      tick(awarding);

      merge(moving);
      tick(moving);
      hours.clock().set(AFTER);

      assertThat(places(evaluating, "2026-Q2")).isEqualTo(before);
      assertThat(evaluate(evaluating, "2026-Q3").status()).isEqualTo(201);
      assertThat(places(evaluating, "2026-Q3")).isEqualTo("1 \"V00001\" 200 120 false;");
      assertThat(BooksProof.of(hours.bank()).differences()).isEmpty();
    }
  }

  @Test
  void keepTheirTimeApartForNewHours() {
    try (BankPlayer hours = BankPlayer.inSmallDistrict(RecordHours::new)) {
      twin(hours);
      hours.clock().set(MID_QUARTER);
      serve(hours, TWIN, "2026-08-12");

      merge(hours.beside(MoveMembers::new));

      assertThat(enter(hours, WANG, "2026-08-12").code()).startsWith("overlap");
      assertThat(enter(hours, WANG, "2026-08-13").status()).isEqualTo(201);
      assertThat(enter(hours, TWIN, "2026-08-14").code()).isEqualTo("capacity-not-held");
    }
  }

  private static void twin(BankPlayer bank) {
    LocalDate joined = LocalDate.of(2026, 2, 1);
    Person twin =
        new Person(
            TWIN,
            DISTRICT,
            "V00099",
            "王芳",
            "10000000099",
            Optional.empty(),
            List.of(new Membership(JINKUN, joined, Optional.empty())),
            List.of(new HeldCapacity(Capacity.RESIDENT, joined, Optional.empty())),
            1);
    AccountId account = new AccountId(JINKUN, Colour.BLUE, TWIN);
    Transaction known =
        Transaction.EMPTY
            .create(PersonItem.write(twin))
            .create(PersonLookupItem.write(PersonLookupItem.inCommunity(JINKUN, "V00099"), TWIN))
            .create(AccountItem.write(Account.open(account, "V00099", joined)));
    assertThat(bank.bank().write(known)).isEqualTo(new Written.Committed());
  }

  private static void merge(BankPlayer moving) {
    Played proposed =
        about(moving, "worker-chen", TWIN)
            .body("{\"keep\":\"%s\",\"reason\":\"同一人登记了两次\"}".formatted(WANG))
            .send("POST " + MERGES);
    assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
    Played merged =
        about(moving, "worker-lin", TWIN)
            .with("merge", proposed.body().path("merge").asText())
            .send("POST " + MERGES + "/{merge}/confirm");
    assertThat(merged.status()).as(merged.text()).isEqualTo(200);
  }

  /** An hour that 陈静 enters and 林涛 confirms. */
  private static void serve(BankPlayer hours, PersonId person, String day) {
    Played entered = enter(hours, person, day);
    assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    assertThat(
            about(hours, "worker-lin", person)
                .with("record", entered.body().path("record").asText())
                .send("POST /communities/{community}/people/{person}/records/{record}/confirm")
                .status())
        .isEqualTo(200);
  }

  private static Played enter(BankPlayer hours, PersonId person, String day) {
    return about(hours, "worker-chen", person)
        .body(
            """
            {"item":"H02","capacity":"RESIDENT","start":"%sT09:00","end":"%sT10:00"}\
            """
                .formatted(day, day))
        .send("POST /communities/{community}/people/{person}/records");
  }

  private static void tick(BankPlayer function) {
    assertThat(function.task("hourly-tick").text()).isNotEmpty();
  }

  private static Played evaluate(BankPlayer evaluating, String quarter) {
    return quarter(evaluating, quarter).send("POST " + EVALUATION);
  }

  private static String places(BankPlayer evaluating, String quarter) {
    StringBuilder places = new StringBuilder();
    quarter(evaluating, quarter)
        .with("ranking", "overall")
        .send("GET " + EVALUATION + "/rankings/{ranking}")
        .body()
        .path("items")
        .forEach(place -> places.append(place(place)));
    return places.toString();
  }

  private static String place(JsonNode place) {
    return place.path("rank")
        + " "
        + place.path("number")
        + " "
        + place.path("honour")
        + " "
        + place.path("minutes")
        + " "
        + place.path("correctedSince")
        + ";";
  }

  private static Asking quarter(BankPlayer bank, String quarter) {
    return bank.as("worker-lin").with("community", JINKUN).with("quarter", quarter);
  }

  private static Asking about(BankPlayer bank, String who, PersonId person) {
    return bank.as(who).with("community", JINKUN).with("person", person);
  }
}
