package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Points;
import org.pointsbank.table.Item;
import org.pointsbank.table.LineItem;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A service that somebody won")
final class ServicesTest {
  @Test
  void isDoneOnceBothSidesSaySo() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Services haircut = Services.won(bank);
      haircut.agreed();
      Town.at(bank, "2026-12-12T15:00");
      assertThat(haircut.deliver("worker-lin").status()).isEqualTo(200);
      assertThat(haircut.state()).isEqualTo("allocated");

      Played received = haircut.receive("volunteer-wang");

      assertThat(received.status()).as(received.text()).isEqualTo(200);
      assertThat(received.body().path("state").asText()).isEqualTo("handed-over");
      assertThat(Town.account(bank, WANG).balance().spendable()).isEqualTo(new Points(850));
      AccountId account = new AccountId(SmallDistrict.JINKUN, Colour.BLUE, WANG);
      Item line = bank.bank().read(LineItem.keyOf(account, 2)).orElseThrow();
      assertThat(LineItem.read(account, line).story().by()).contains(LIN);
      Town.assertBooks(bank);
    }
  }

  @Test
  void isDoneByTheCodeInOneStep() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Services haircut = Services.won(bank);
      String code = haircut.code();
      String before = Town.pickUp(bank, "worker-lin", WANG, haircut.order(), code).code();
      haircut.agreed();
      String early = Town.pickUp(bank, "worker-lin", WANG, haircut.order(), code).code();
      Town.at(bank, "2026-12-12T14:00");

      Played done = Town.pickUp(bank, "worker-lin", WANG, haircut.order(), code);

      assertThat(before).isEqualTo("no-appointment");
      assertThat(early).isEqualTo("too-early");
      assertThat(done.status()).isEqualTo(200);
      Town.assertBooks(bank);
    }
  }

  @Test
  void isSettledBetweenOwnerAndWorker() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Services haircut = Services.won(bank);
      assertThat(haircut.shown("volunteer-wang").status()).isEqualTo(404);
      assertThat(haircut.propose("worker-chen", "2026-12-12T14:00").body().path("state").asText())
          .isEqualTo("proposed");

      Played declined = haircut.wish("volunteer-wang", "周末上午");

      assertThat(declined.text()).doesNotContain("周末上午");
      assertThat(bank.log()).doesNotContain("周末上午").doesNotContain("3栋101");
      JsonNode shown = haircut.shown("worker-chen").body();
      assertThat(shown.path("wish").asText()).isEqualTo("周末上午");
      assertThat(shown.path("at").asText()).isEqualTo("2026-12-12T14:00:00+08:00");
      assertThat(haircut.deliver("worker-lin").code()).isEqualTo("no-appointment");
      assertThat(haircut.propose("worker-lin", "2026-12-13T09:00").status()).isEqualTo(200);
      assertThat(haircut.agree("volunteer-wang").body().path("state").asText()).isEqualTo("agreed");
      assertThat(haircut.agree("volunteer-wang").code()).isEqualTo("wrong-state");
    }
  }

  @ParameterizedTest(name = "for {0}: {1}")
  @CsvSource({
    "2026-12-10T09:00, visit-out-of-time",
    "2026-12-10T09:01, ''",
    "2026-12-28T23:59, ''",
    "2026-12-29T00:00, visit-out-of-time"
  })
  void isDoneBeforePickingUpEnds(String at, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      assertThat(Services.won(bank).propose("worker-chen", at).code()).isEqualTo(code);
    }
  }

  @Test
  void goesBackAtTheDeadlineWhereTheOwnerHasNotSaidSo() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Services haircut = Services.won(bank);
      haircut.agreed();
      Town.at(bank, "2026-12-12T15:00");
      assertThat(haircut.deliver("worker-lin").status()).isEqualTo(200);

      assertThat(Town.tick(bank, "2026-12-29T00:05").text()).contains("\"phases\":2");

      assertThat(haircut.state()).isEqualTo("returned");
      assertThat(Town.account(bank, WANG).available()).isEqualTo(new Points(1000));
      assertThat(haircut.receive("volunteer-wang").code()).isEqualTo("wrong-phase");
      Town.assertBooks(bank);
    }
  }

  @Test
  void isNotTakenBackAfterItWasDone() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Services haircut = Services.won(bank);
      haircut.agreed();
      Town.at(bank, "2026-12-12T15:00");
      assertThat(haircut.deliver("worker-lin").status()).isEqualTo(200);

      assertThat(Town.drop(bank, "volunteer-wang", WANG, haircut.order()).code())
          .isEqualTo("wrong-state");
    }
  }

  @Test
  void isNotTakenBackWhileAWorkerSaysThatItIsDone() {
    try (Disturbed town = new Disturbed()) {
      Services haircut = Services.won(town.bank());
      haircut.agreed();
      Town.at(town.bank(), "2026-12-12T15:00");
      town.meanwhile(() -> assertThat(haircut.deliver("worker-lin").status()).isEqualTo(200));

      assertThat(Town.drop(town.bank(), "volunteer-wang", WANG, haircut.order()).code())
          .isEqualTo("wrong-state");
      assertThat(haircut.state()).isEqualTo("allocated");
    }
  }

  @Test
  void hasNoAppointmentOfAnEarlierPlacing() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Services haircut = Services.won(bank);
      haircut.agreed();
      String prize = Town.orders(bank, "worker-lin", WANG).at("/0/prize").asText();
      assertThat(Town.drop(bank, "volunteer-wang", WANG, haircut.order()).status()).isEqualTo(200);
      Town.at(bank, "2026-12-12T15:00");

      assertThat(Town.order(bank, "volunteer-wang", WANG, prize).status()).isEqualTo(201);

      assertThat(haircut.shown("volunteer-wang").status()).isEqualTo(404);
      assertThat(haircut.deliver("worker-lin").code()).isEqualTo("no-appointment");
      assertThat(haircut.propose("worker-lin", "2026-12-13T09:00").status()).isEqualTo(200);
    }
  }

  @Test
  void isNotAThing() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Services umbrella = Services.won(bank, "GOODS");

      assertThat(umbrella.propose("worker-chen", "2026-12-12T14:00").code())
          .isEqualTo("not-a-service");
      assertThat(Town.pickUp(bank, "worker-lin", WANG, umbrella.order(), umbrella.code()).status())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest(name = "{0}: shown {1}, proposes {2}, answers {3}, delivers {4}, receives {5}")
  @CsvSource({
    "volunteer-wang, 404, 403, 409, 403, 409",
    "volunteer-li, 404, 403, 404, 403, 404",
    "worker-chen, 404, 200, 409, 409, 404",
    "worker-he, 404, 404, 404, 404, 404",
    "officer, 404, 403, 404, 403, 404",
    "auditor, 404, 403, 404, 403, 404",
    "nobody, 403, 403, 403, 403, 403",
    "'', 401, 401, 401, 401, 401",
  })
  void isForThoseItConcerns(
      String subject, int show, int propose, int answer, int deliver, int receive) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Services haircut = Services.won(bank);

      assertThat(haircut.shown(subject).status()).isEqualTo(show);
      assertThat(haircut.agree(subject).status()).isEqualTo(answer);
      assertThat(haircut.deliver(subject).status()).isEqualTo(deliver);
      assertThat(haircut.receive(subject).status()).isEqualTo(receive);
      assertThat(haircut.propose(subject, "2026-12-12T14:00").status()).isEqualTo(propose);
    }
  }
}
