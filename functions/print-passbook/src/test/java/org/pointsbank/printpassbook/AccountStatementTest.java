package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.printpassbook.Ledger.BLUE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.LineItem;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The statement of an account")
final class AccountStatementTest {
  @Test
  void showsEveryLineOfItsPeriodBetweenTwoBalances() {
    try (Ledger ledger = new Ledger().withEveryOrigin("组织演练")) {
      CsvRows rows = ledger.account(BLUE, "2026-Q2");

      assertThat(rows.shown("brought forward", "Minutes after", "Spendable after", "What for"))
          .containsExactly("60 6.00 2026-Q2, by time of posting: 2026-04-01 to 2026-06-30");
      assertThat(rows.shown("line", "Line", "Posted", "Served", "Head", "What for", "Spendable"))
          .containsExactly(
              "2 2026-04-01 00:00:00 2026-04-01 duty Award 组织演练 5.00",
              "3 2026-06-20 10:00:00 2026-06-20  Prize 大米 -3.00",
              "4 2026-06-30 23:59:59 2026-06-30 duty Reversal of line 2 组织演练 -5.00");
      assertThat(rows.shown("sum of lines", "Minutes", "Honour", "Spendable", "Owed"))
          .containsExactly("0 0.00 -3.00 0.00");
      assertThat(rows.shown("closing", "Minutes after", "Honour after", "Spendable after"))
          .containsExactly("60 6.00 3.00");
      assertThat(rows.shown("posted later", "Spendable")).containsExactly("-1.50");
      assertThat(rows.shown("balance now", "Spendable after")).containsExactly("1.50");
      assertThat(rows.shown("proof", "Spendable after", "Adds up")).containsExactly("3.00 yes");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-Q1, 1",
    "2026-Q2, 2 3 4",
    "2026-Q3, 5",
    "2026-H1, 1 2 3 4",
    "2026-H2, 5",
    "2026, 1 2 3 4 5",
    "2025, ''",
    "2027, ''",
  })
  void takesALineByTheLocalTimeOfItsPosting(String period, String lines) {
    try (Ledger ledger = new Ledger().withEveryOrigin("组织演练")) {
      CsvRows rows = ledger.account(BLUE, period);

      assertThat(String.join(" ", rows.shown("line", "Line"))).isEqualTo(lines);
      assertThat(rows.shown("proof", "Adds up")).containsExactly("yes");
    }
  }

  @Test
  void showsEverythingWithoutAPeriod() {
    try (Ledger ledger = new Ledger().withEveryOrigin("组织演练")) {
      CsvRows rows = CsvRows.of(ledger.all("volunteer-wang", Ledger.ACCOUNT + "/csv"));

      assertThat(rows.of("line")).hasSize(5);
      assertThat(rows.shown("brought forward", "Minutes after", "Spendable after"))
          .containsExactly("0 0.00");
    }
  }

  @Test
  void ofALongPassbookGoesBackOverSeveralPages() {
    try (Ledger ledger = new Ledger()) {
      for (int line = 0; line < 250; line++) {
        ledger.serve(BLUE, 60, 100, Ledger.at(2026, 7, 1, 8, 0, 0).plusSeconds(line * 3600L));
      }

      CsvRows rows = ledger.account(BLUE, "2026-Q3");

      assertThat(rows.of("line")).hasSize(250);
      assertThat(rows.shown("proof", "Minutes after", "Honour after", "Adds up"))
          .containsExactly("15000 250.00 yes");
    }
  }

  @Test
  void isCalledByNumberAndPeriod() {
    try (Ledger ledger = new Ledger()) {
      Played played = ledger.all("volunteer-wang", Ledger.ACCOUNT + "/csv");

      assertThat(played.header("content-disposition"))
          .isEqualTo("attachment; filename=\"statement-V00001-blue-all.csv\"");
      assertThat(played.header("content-type")).isEqualTo("text/csv; charset=utf-8");
    }
  }

  @Test
  void speaksChineseUnlessAskedOtherwise() {
    try (Ledger ledger = new Ledger().withEveryOrigin("组织演练")) {
      String text =
          new String(
              ledger
                  .as("worker-chen", BLUE)
                  .without("accept-language")
                  .send("GET " + Ledger.ACCOUNT + "/csv")
                  .bytes(),
              StandardCharsets.UTF_8);

      assertThat(text)
          .contains("类型,编号,账户,姓名,行号,记账时间,服务日期,类别,摘要")
          .contains("明细,V00001,蓝色,王芳,4,2026-06-30 23:59:59,2026-06-30,工作履职,冲正第2行 组织演练")
          .contains("2026-H1 积分到期");
    }
  }

  @ParameterizedTest(name = "{0} reads: {1}")
  @CsvSource({
    "worker-chen, 王芳 Award 组织演练 S00003 林涛",
    "volunteer-wang, 王芳 Award 组织演练 S00003 林*",
    "officer, 王* Award 组织演练 S00003 林*",
    "auditor, ' Award S00003'",
  })
  void namesPeopleAsTheReaderMaySeeThem(String reader, String shown) {
    try (Ledger ledger = new Ledger().withEveryOrigin("组织演练")) {
      CsvRows rows = CsvRows.of(ledger.all(reader, Ledger.ACCOUNT + "/csv"));

      assertThat(rows.shown("line", "Name", "What for", "Decided by").get(1)).isEqualTo(shown);
    }
  }

  @Test
  void namesALineThatWasChanged() {
    try (Ledger ledger = new Ledger().withEveryOrigin("组织演练")) {
      ledger.tamper(LineItem.write(richer(ledger.line(BLUE, 3))));

      assertThat(ledger.account(BLUE, "2026").shown("proof", "What for", "Adds up"))
          .containsExactly("V00001 blue: line 3 is not what was posted no");
    }
  }

  @Test
  void namesALineWhoseWordsAloneWereChanged() {
    try (Ledger ledger = new Ledger().withEveryOrigin("组织演练")) {
      ledger.tamper(LineItem.write(reworded(ledger.line(BLUE, 2))));

      assertThat(ledger.account(BLUE, "2026-Q2").shown("proof", "What for", "Adds up"))
          .containsExactly("V00001 blue: line 2 is not what was posted no");
    }
  }

  @Test
  void namesAHeadThatWasChanged() {
    try (Ledger ledger = new Ledger().withEveryOrigin("组织演练")) {
      Account now = ledger.account(BLUE);
      Balance more = now.balance().plus(new Deltas(1, 0, 0, 0));
      ledger.tamper(
          AccountItem.write(
              new Account(
                  now.id(),
                  now.number(),
                  now.opened(),
                  now.tip(),
                  more,
                  now.lots(),
                  now.quarters(),
                  now.version())));

      assertThat(ledger.account(BLUE, "2026-Q1").shown("proof", "What for", "Adds up"))
          .containsExactly("V00001 blue: the balance now is not that of the last line no");
    }
  }

  @Test
  void isOfNoAccountThatWasNeverOpened() {
    try (Ledger ledger = new Ledger()) {
      Played played =
          ledger
              .as("worker-chen", BLUE)
              .with("colour", "red")
              .send("GET " + Ledger.ACCOUNT + "/csv");

      assertThat(played.code()).isEqualTo("not-found");
    }
  }

  @ParameterizedTest(name = "such as {0}")
  @CsvSource({"2026-Q5", "2026-H3", "26", "0000", "2026-07", "2026-Q3-H1", "''"})
  void isOfNoPeriodThatIsNone(String period) {
    try (Ledger ledger = new Ledger()) {
      Played played =
          ledger
              .as("worker-chen", BLUE)
              .query("period", period)
              .send("GET " + Ledger.ACCOUNT + "/csv");

      assertThat(played.code()).isEqualTo("invalid-parameter");
    }
  }

  @Test
  void showsTheBalanceBehindEachLine() {
    try (Ledger ledger = new Ledger().withEveryOrigin("组织演练")) {
      List<String> points = ledger.account(BLUE, "2026").shown("line", "Spendable after");

      assertThat(points).containsExactly("6.00", "11.00", "8.00", "3.00", "1.50");
    }
  }

  /** Somebody writes another reason. */
  private static PassbookLine reworded(PassbookLine line) {
    Posting.Story story = line.story();
    Origin other =
        new Origin.Given(new VoucherId(SmallDistrict.id("701")), Origin.Given.Kind.AWARD, "他人所写");
    return new PassbookLine(
        line.account(),
        line.sequence(),
        line.deltas(),
        new Posting.Story(
            other,
            story.head(),
            story.ruleVersion(),
            story.by(),
            story.servedOn(),
            story.postedAt()),
        line.after(),
        line.seal());
  }

  /** Someone gives back what the prize cost, in both places where the line says it. */
  private static PassbookLine richer(PassbookLine line) {
    Balance after = line.after();
    return new PassbookLine(
        line.account(),
        line.sequence(),
        new Deltas(0, 0, 0, 0),
        line.story(),
        new Balance(
            after.minutes(),
            after.honour(),
            new Points(after.spendable().hundredths() + 300),
            after.owed()),
        line.seal());
  }
}
