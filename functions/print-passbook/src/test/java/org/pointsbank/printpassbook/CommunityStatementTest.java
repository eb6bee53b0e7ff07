package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.printpassbook.Ledger.BLUE;
import static org.pointsbank.printpassbook.Ledger.RED;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.meter.Meter;

@DisplayName("The statement of a community")
final class CommunityStatementTest {
  @Test
  void showsLinesThenAccountsThenTheTotal() {
    try (Ledger ledger = ledger()) {
      CsvRows rows = ledger.community("worker-chen", "2026-Q2");

      assertThat(rows.shown("line", "Number", "Account", "Line"))
          .containsExactly("V00001 blue 2", "V00001 blue 3", "V00001 blue 4", "V00002 red 1");
      assertThat(
              rows.shown(
                  "account",
                  "Number",
                  "Account",
                  "Spendable brought forward",
                  "Spendable",
                  "Spendable after",
                  "Spendable now",
                  "Adds up"))
          .containsExactly(
              "V00001 blue 6.00 -3.00 3.00 1.50 yes",
              "V00002 red 0.00 2.00 2.00 2.00 yes",
              "V00002 green 0.00 0.00 0.00 0.00 yes");
      assertThat(
              rows.shown(
                  "total", "Minutes after", "Honour after", "Spendable after", "Spendable now"))
          .containsExactly("90 8.00 5.00 3.50");
      assertThat(rows.shown("proof", "Minutes after", "Spendable after", "Adds up"))
          .containsExactly("90 5.00 yes");
    }
  }

  @Test
  void namesTheAccountWhoseLineWasChanged() {
    try (Ledger ledger = ledger()) {
      ledger.moves(BLUE, 4, new Deltas(0, -500, -200, 0));

      CsvRows rows = ledger.community("worker-chen", "2026-Q2");

      assertThat(rows.shown("account", "Number", "Adds up"))
          .containsExactly("V00001 no", "V00002 yes", "V00002 yes");
      assertThat(rows.shown("proof", "What for", "Adds up"))
          .containsExactly(
              "1 accounts do not add up: V00001 blue: line 4 is not what was posted no");
    }
  }

  @ParameterizedTest(name = "{0} reads: {1}")
  @CsvSource({
    "worker-chen, 王芳 Award 组织演练 S00003 林涛",
    "officer, 王* Award 组织演练 S00003 林*",
    "auditor, ' Award S00003'",
  })
  void namesPeopleAsTheReaderMaySeeThem(String reader, String shown) {
    try (Ledger ledger = ledger()) {
      assertThat(
              ledger.community(reader, "2026-Q2").shown("line", "Name", "What for", "Decided by"))
          .contains(shown);
    }
  }

  @Test
  void readsNoLinesOfAccountsWithoutOneSincePeriodBegan() {
    Meter meter = new Meter();
    try (Ledger ledger = new Ledger(meter).withEveryOrigin("组织演练")) {
      ledger.serve(RED, 30, 200, Ledger.at(2026, 8, 1, 8, 0, 0));
      assertThat(ledger.community("worker-chen", "2026-Q3").of("line")).hasSize(2);

      meter.begin("later");

      assertThat(ledger.community("worker-chen", "2026-Q4").of("line")).isEmpty();
      assertThat(meter.of("later").count("query")).isEqualTo(1);
    }
  }

  @Test
  void ofManyAccountsIsAskedForInParts() {
    try (Ledger ledger = ledger()) {
      enrol(ledger, 400);

      Played whole = ledger.as("worker-chen").send("GET " + Ledger.COMMUNITY + "/csv");

      assertThat(whole.code()).isEqualTo("statement-in-parts");
      assertThat(whole.body().path("detail").asText()).contains("2 files");
      assertThat(part(ledger, 1).of("account")).hasSize(400);
      assertThat(part(ledger, 2).of("account")).hasSize(3);
      assertThat(part(ledger, 2).shown("total", "What for"))
          .containsExactly("锦坤园, part 2 of 2; everything posted so far");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"0", "2", "-1"})
  void hasNoMorePartsThanItNeeds(int part) {
    try (Ledger ledger = new Ledger()) {
      assertThat(
              ledger
                  .as("worker-chen")
                  .query("part", part)
                  .send("GET " + Ledger.COMMUNITY + "/csv")
                  .code())
          .isEqualTo("not-found");
    }
  }

  private static Ledger ledger() {
    Ledger ledger = new Ledger().withEveryOrigin("组织演练");
    ledger.serve(RED, 30, 200, Ledger.at(2026, 6, 30, 23, 59, 59));
    return ledger;
  }

  private static CsvRows part(Ledger ledger, int part) {
    return CsvRows.of(
        ledger.as("worker-chen").query("part", part).send("GET " + Ledger.COMMUNITY + "/csv"));
  }

  private static void enrol(Ledger ledger, int accounts) {
    for (int i = 0; i < accounts; i++) {
      AccountId id =
          new AccountId(
              SmallDistrict.JINKUN,
              Colour.BLUE,
              new PersonId("01900000-0000-7000-9000-%012d".formatted(i)));
      Account account = Account.open(id, "W%05d".formatted(i), LocalDate.of(2026, 1, 15));
      ledger.write(Transaction.EMPTY.create(AccountItem.write(account)));
    }
  }
}
