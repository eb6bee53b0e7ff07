package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.recordhours.Scene.CONFIRM;
import static org.pointsbank.recordhours.Scene.ENTER;
import static org.pointsbank.recordhours.Scene.LIST;
import static org.pointsbank.recordhours.Scene.WITHDRAW;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("Whoever acts for a volunteer")
final class ActingForTest {
  private static final String HOURS = Scene.hours("2026-09-02T09:00", "2026-09-02T10:00");

  @Test
  void entersHoursThatCountAsToldByTheVolunteer() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      act(bank, LI, Act.ENTER_HOURS);

      Played entered = Scene.asking(bank, "volunteer-li").body(HOURS).send(ENTER);

      assertThat(entered.status()).as(entered.text()).isEqualTo(201);
      ServiceRecord record = Scene.stored(bank, entered.body().path("record").asText());
      assertThat(record.grade()).isEqualTo(EvidenceGrade.SELF_REPORTED);
      assertThat(record.entry().by()).isEqualTo(LI);
      assertThat(record.person()).isEqualTo(WANG);
    }
  }

  @Test
  void takesBackWhatTheyEntered() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      act(bank, LI, Act.ENTER_HOURS);
      String record =
          Scene.asking(bank, "volunteer-li").body(HOURS).send(ENTER).body().path("record").asText();

      assertThat(Scene.say(bank, "volunteer-li", WITHDRAW, record).status()).isEqualTo(200);
    }
  }

  @Test
  void seesOnlyWithTheWordToSee() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      act(bank, LI, Act.ENTER_HOURS);
      assertThat(Scene.asking(bank, "volunteer-li").send(LIST).status()).isEqualTo(404);
    }
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      act(bank, LI, Act.SEE);
      assertThat(Scene.asking(bank, "volunteer-li").send(LIST).status()).isEqualTo(200);
      assertThat(Scene.asking(bank, "volunteer-li").body(HOURS).send(ENTER).code())
          .isEqualTo("own-favour");
    }
  }

  @Test
  void confirmsNothingThoughTheyWorkThere() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record =
          Scene.asking(bank, "volunteer-wang")
              .body(HOURS)
              .send(ENTER)
              .body()
              .path("record")
              .asText();
      act(bank, CHEN, Act.SEE);

      assertThat(Scene.say(bank, "worker-chen", CONFIRM, record).code()).isEqualTo("own-favour");
      assertThat(Scene.say(bank, "worker-lin", CONFIRM, record).status()).isEqualTo(200);
    }
  }

  @Test
  void confirmsNoneOfThemInASheetEither() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String sheet = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));
      act(bank, LIN, Act.SEE);
      assertThat(Sheets.asking(bank, "worker-lin", sheet).send(Sheets.CONFIRM).status())
          .isEqualTo(201);

      assertThat(
              Sheets.finish(bank, "worker-lin", Sheets.ADVANCE_CONFIRMATION, sheet)
                  .path("rejected")
                  .toString())
          .isEqualTo("{\"own-record\":1}");
    }
  }

  @Test
  void asksForACorrectionAndTakesItBack() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      act(bank, LI, Act.ENTER_HOURS);
      String record = CorrectionScene.record(bank);

      assertThat(CorrectionScene.ask(bank, "volunteer-li", record, CorrectionScene.LONGER).status())
          .isEqualTo(201);
      assertThat(
              CorrectionScene.say(bank, "volunteer-li", CorrectionScene.WITHDRAW, record).status())
          .isEqualTo(200);
    }
  }

  @Test
  void decidesNoCorrectionThoughTheyWorkThere() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      String record = CorrectionScene.record(bank);
      CorrectionScene.asked(bank, record);
      act(bank, LIN, Act.SEE);

      assertThat(CorrectionScene.say(bank, "worker-lin", CorrectionScene.UPHOLD, record).code())
          .isEqualTo("own-favour");
    }
  }

  /** Names {@code agent} for Wang, beside the roles they have. */
  @Test
  void setsNoRuleAside() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      act(bank, LI, Act.ENTER_HOURS);
      String first = Scene.entered(bank, "2026-09-02T09:00", "2026-09-02T10:00");
      String overriding =
          HOURS.replace(
              "}",
              ",\"override\":{\"overlaps\":[\"%s\"],\"tooOld\":true,\"reason\":\"r\"}}"
                  .formatted(first));

      Played refused = Scene.asking(bank, "volunteer-li").body(overriding).send(ENTER);

      assertThat(refused.code()).as(refused.text()).isEqualTo("own-override");
      assertThat(Scene.allRecords(bank)).hasSize(1);
    }
  }

  @Test
  void entersNothingForThemBySheet() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      act(bank, CHEN, Act.SEE);

      String id = Sheets.imported(bank, "worker-chen", Sheets.of(Sheets.GOOD));

      assertThat(
              Sheets.asking(bank, "worker-chen", id)
                  .send(Sheets.SHOW)
                  .body()
                  .at("/rejected/own-favour")
                  .asLong())
          .isEqualTo(1);
      assertThat(Scene.allRecords(bank)).isEmpty();
    }
  }

  static void act(BankPlayer bank, PersonId agent, Act act) {
    Optional<Item> before = bank.bank().read(GrantsItem.keyOf(agent));
    List<Grant> grants = before.map(GrantsItem::read).orElse(List.of());
    Acting acting =
        new Acting(
            WANG, Acting.Kind.FAMILY, Set.of(act), LocalDate.of(2026, 9, 1), Optional.empty());
    Item item = GrantsItem.write(agent, grants, List.of(acting), 2);
    assertThat(bank.bank().write(Transaction.EMPTY.put(item)))
        .isInstanceOf(Written.Committed.class);
  }
}
