package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.awardpoints.AppealDesk.APPEAL;
import static org.pointsbank.awardpoints.AppealDesk.ask;
import static org.pointsbank.awardpoints.AppealDesk.assertBooks;
import static org.pointsbank.awardpoints.AppealDesk.lines;
import static org.pointsbank.awardpoints.AppealDesk.on;
import static org.pointsbank.awardpoints.AppealDesk.reverse;
import static org.pointsbank.awardpoints.AppealDesk.show;
import static org.pointsbank.awardpoints.AppealDesk.take;
import static org.pointsbank.awardpoints.AppealDesk.waiting;
import static org.pointsbank.awardpoints.AppealDesk.withDeduction;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.GAO;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("An appeal against a line")
final class AppealsTest {
  @Test
  void waitsForSomebodyWhoDecides() {
    try (BankPlayer bank = withDeduction(300)) {
      Played entered = ask(bank, "volunteer-wang", "", 2);

      assertThat(entered.status()).isEqualTo(201);
      assertThat(entered.body().path("state").asText()).isEqualTo("open");
      JsonNode first = waiting(bank).get(0);
      assertThat(first.path("line").asLong()).isEqualTo(2);
      assertThat(first.path("reason").asText()).isEqualTo("当天我在现场");
      assertThat(first.path("enteredBy").asText()).isEqualTo(WANG.value());
    }
  }

  @Test
  void namesWhoeverEnteredItForAnother() {
    try (BankPlayer bank = withDeduction(300)) {
      var _ = ask(bank, "worker-gao", "", 2);

      JsonNode shown = show(bank, "volunteer-wang", 2).body();

      assertThat(shown.path("person").asText()).isEqualTo(WANG.value());
      assertThat(shown.path("enteredBy").asText()).isEqualTo(GAO.value());
    }
  }

  @Test
  void againstADeductionReversesItWhenItIsUpheld() {
    try (BankPlayer bank = withDeduction(300)) {
      var _ = ask(bank, "volunteer-wang", "", 2);

      JsonNode upheld = ask(bank, "worker-gao", "/uphold", 2).body();

      assertThat(upheld.path("state").asText()).isEqualTo("upheld");
      assertThat(upheld.path("remedy").asText()).isEqualTo("reversal");
      assertThat(upheld.at("/reversal/line").asLong()).isEqualTo(3);
      assertThat(waiting(bank)).isEmpty();
      assertThat(reverse(bank, "worker-gao", 2).code()).isEqualTo("line-reversed");
      assertBooks(bank);
    }
  }

  @Test
  void againstALargeDeductionLetsItsReversalWaitForASecondPerson() {
    try (BankPlayer bank = withDeduction(2500)) {
      var _ = ask(bank, "volunteer-wang", "", 2);

      JsonNode reversal = ask(bank, "worker-gao", "/uphold", 2).body().path("reversal");

      assertThat(reversal.path("state").asText()).isEqualTo("waiting");
      assertThat(lines(bank)).isEqualTo(2);
      var _ =
          on(bank, "officer")
              .with("voucher", reversal.path("voucher").asText())
              .send("POST " + AppealDesk.ACCOUNT + "/vouchers/{voucher}/approve");
      assertThat(show(bank, "volunteer-wang", 2).body().at("/reversal/line").asLong()).isEqualTo(3);
      assertBooks(bank);
    }
  }

  @Test
  void againstAnAwardIsMadeGoodByHand() {
    try (BankPlayer bank = withDeduction(300)) {
      var _ = ask(bank, "volunteer-wang", "", 1);

      JsonNode upheld = ask(bank, "worker-gao", "/uphold", 1).body();

      assertThat(upheld.path("remedy").asText()).isEqualTo("by-hand");
      assertThat(upheld.path("reversal").isNull()).isTrue();
      assertThat(lines(bank)).isEqualTo(2);
      assertBooks(bank);
    }
  }

  @Test
  void thatIsDismissedMovesNothing() {
    try (BankPlayer bank = withDeduction(300)) {
      var _ = ask(bank, "volunteer-wang", "", 2);

      assertThat(ask(bank, "officer", "/dismiss", 2).body().path("state").asText())
          .isEqualTo("dismissed");

      assertThat(lines(bank)).isEqualTo(2);
      assertThat(waiting(bank)).isEmpty();
      assertThat(ask(bank, "worker-gao", "/uphold", 2).code()).isEqualTo("wrong-state");
      assertBooks(bank);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"volunteer-wang, 当天我在现场", "worker-lin, 当天我在现场", "officer, 当天我在现场", "auditor, "})
  void tellsItsReasonsToWhoeverMayKnow(String subject, String reason) {
    try (BankPlayer bank = withDeduction(300)) {
      var _ = ask(bank, "volunteer-wang", "", 2);
      var _ = ask(bank, "officer", "/dismiss", 2);

      JsonNode shown = show(bank, subject, 2).body();

      assertThat(shown.path("reason").asText(null)).isEqualTo(reason);
      assertThat(shown.path("decision").asText(null)).isEqualTo(reason);
    }
  }

  @Test
  void isNotUpheldOnceItsLineWasReversedByHand() {
    try (BankPlayer bank = withDeduction(300)) {
      var _ = ask(bank, "volunteer-wang", "", 2);
      var _ = reverse(bank, "worker-lin", 2);

      assertThat(ask(bank, "worker-gao", "/uphold", 2).code()).isEqualTo("line-reversed");

      assertThat(waiting(bank)).hasSize(1);
      assertThat(lines(bank)).isEqualTo(3);
      assertThat(ask(bank, "worker-gao", "/dismiss", 2).status()).isEqualTo(200);
      assertBooks(bank);
    }
  }

  @Test
  void isDecidedOnceByTwoAtOnce() throws Exception {
    try (BankPlayer bank = withDeduction(300);
        ExecutorService both = Executors.newFixedThreadPool(2)) {
      var _ = ask(bank, "volunteer-wang", "", 2);
      Callable<Played> upheld = () -> ask(bank, "worker-gao", "/uphold", 2);
      Callable<Played> dismissed = () -> ask(bank, "officer", "/dismiss", 2);

      List<Future<Played>> said = both.invokeAll(List.of(upheld, dismissed));

      assertThat(Stream.of(said.get(0).get(), said.get(1).get()).map(Played::status))
          .containsExactlyInAnyOrder(200, 409);
      long reversals = show(bank, "officer", 2).body().path("reversal").isNull() ? 0 : 1;
      assertThat(lines(bank)).isEqualTo(2 + reversals);
      assertBooks(bank);
    }
  }

  @Test
  void isReversedOnceByAnUpholdingAndAHandAtOnce() throws Exception {
    try (BankPlayer bank = withDeduction(300);
        ExecutorService both = Executors.newFixedThreadPool(2)) {
      var _ = ask(bank, "volunteer-wang", "", 2);
      Callable<Played> upheld = () -> ask(bank, "worker-gao", "/uphold", 2);
      Callable<Played> byHand = () -> reverse(bank, "worker-lin", 2);

      List<Future<Played>> said = both.invokeAll(List.of(upheld, byHand));

      assertThat(Stream.of(said.get(0).get(), said.get(1).get()).map(Played::code))
          .containsExactlyInAnyOrder("", "line-reversed");
      assertThat(lines(bank)).isEqualTo(3);
      assertBooks(bank);
    }
  }

  @ParameterizedTest(name = "{1} {0}")
  @CsvSource({"'', volunteer-wang", "/uphold, worker-gao", "/dismiss, worker-gao"})
  void isAnsweredTheSameHoweverOftenItComes(String step, String subject) {
    try (BankPlayer bank = withDeduction(300)) {
      if (!step.isEmpty()) {
        var _ = ask(bank, "volunteer-wang", "", 2);
      }
      Played first = again(bank, subject, step);
      long lines = lines(bank);

      assertThat(again(bank, subject, step).text()).isEqualTo(first.text());
      assertThat(first.code()).isEmpty();
      assertThat(lines(bank)).isEqualTo(lines);
    }
  }

  private static Played again(BankPlayer bank, String subject, String step) {
    return on(bank, subject)
        .with("sequence", 2)
        .key("k1")
        .body(AppealDesk.WHY)
        .send("POST " + APPEAL + step);
  }

  @ParameterizedTest(name = "entered by {0}, by {1}: {2}")
  @CsvSource({
    "volunteer-wang, volunteer-wang, ''",
    "worker-gao, volunteer-wang, ''",
    "worker-gao, worker-gao, ''",
    "volunteer-wang, worker-gao, not-yours"
  })
  void isWithdrawnByThePersonOrWhoeverEnteredIt(String entered, String by, String code) {
    try (BankPlayer bank = withDeduction(300)) {
      var _ = ask(bank, entered, "", 2);

      assertThat(take(bank, by, "/withdraw", 2).code()).isEqualTo(code);

      assertThat(waiting(bank)).hasSize(code.isEmpty() ? 0 : 1);
    }
  }

  @ParameterizedTest(name = "line {0} on day {1}: {2}")
  @CsvSource({
    "2, 0, ''",
    "2, 30, ''",
    "2, 31, appeal-too-late",
    "1, 0, line-reversed",
    "3, 0, line-not-reversible",
    "4, 0, not-found",
    "0, 0, not-found",
    "-1, 0, not-found"
  })
  void isHeardIfItsLineMayStillBeWrong(long line, long day, String code) {
    try (BankPlayer bank = AppealDesk.bank()) {
      AppealDesk.write(bank, WANG, AppealDesk.voucher("AWARD", 500));
      AppealDesk.write(bank, WANG, AppealDesk.voucher("AWARD", 600));
      var _ = reverse(bank, "worker-lin", 1);
      bank.clock().set(NOW.plusSeconds(day * 86_400));

      assertThat(ask(bank, "volunteer-wang", "", line).code()).isEqualTo(code);
    }
  }

  @Test
  void isWrittenOnceForEachLine() {
    try (BankPlayer bank = withDeduction(300)) {
      var _ = ask(bank, "volunteer-wang", "", 2);
      var _ = take(bank, "volunteer-wang", "/withdraw", 2);

      assertThat(ask(bank, "volunteer-wang", "", 2).code()).isEqualTo("appeal-exists");
      assertThat(ask(bank, "volunteer-wang", "", 1).status()).isEqualTo(201);
    }
  }

  @Test
  void isNoAppealWithoutAReason() {
    try (BankPlayer bank = withDeduction(300)) {
      assertThat(
              on(bank, "volunteer-wang")
                  .with("sequence", 2)
                  .body("{\"reason\":\" \"}")
                  .send("POST " + APPEAL)
                  .text())
          .contains("invalid-value");
    }
  }

  @ParameterizedTest(name = "of a large award by {0}: {1}")
  @CsvSource({"worker-lin, line-by-you", "worker-chen, line-by-you", "worker-gao, ''"})
  void isNotDecidedByWhoeverWroteOrApprovedTheLine(String by, String code) {
    try (BankPlayer bank = withDeduction(300)) {
      var _ = ask(bank, "volunteer-wang", "", 1);

      assertThat(ask(bank, by, "/uphold", 1).code()).isEqualTo(code);
    }
  }

  @ParameterizedTest(name = "of hours by {0}: {1}")
  @CsvSource({"worker-chen, line-by-you", "worker-lin, line-by-you", "worker-gao, ''"})
  void isNotDecidedByWhoeverEnteredOrConfirmedTheHours(String by, String code) {
    try (BankPlayer bank = AppealDesk.bank()) {
      AppealDesk.serve(bank);
      var _ = ask(bank, "volunteer-wang", "", 1);

      assertThat(ask(bank, by, "/dismiss", 1).code()).isEqualTo(code);
    }
  }

  @Test
  void isNotDecidedByWhoeverEnteredIt() {
    try (BankPlayer bank = withDeduction(300)) {
      var _ = ask(bank, "worker-gao", "", 2);

      assertThat(ask(bank, "worker-gao", "/uphold", 2).code()).isEqualTo("entered-by-you");
      assertThat(ask(bank, "worker-gao", "/dismiss", 2).code()).isEqualTo("entered-by-you");
    }
  }

  @Test
  void isNotDecidedInOnesOwnFavour() {
    try (BankPlayer bank = AppealDesk.bank()) {
      AccountId own = new AccountId(JINKUN, Colour.BLUE, CHEN);
      AppealDesk.put(
          bank,
          Transaction.EMPTY.create(
              AccountItem.write(Account.open(own, "S2", LocalDate.of(2026, 1, 15)))));
      AppealDesk.write(bank, CHEN, AppealDesk.voucher("AWARD", 500));
      AppealDesk.write(bank, CHEN, AppealDesk.voucher("DEDUCTION", 300));
      assertThat(ofChen(bank, "").status()).isEqualTo(201);

      assertThat(ofChen(bank, "/uphold").code()).isEqualTo("own-favour");
    }
  }

  private static Played ofChen(BankPlayer bank, String step) {
    return on(bank, "worker-chen")
        .with("person", CHEN)
        .with("sequence", 2)
        .body(AppealDesk.WHY)
        .send("POST " + APPEAL + step);
  }
}
