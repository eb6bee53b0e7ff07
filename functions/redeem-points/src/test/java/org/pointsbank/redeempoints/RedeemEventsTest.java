package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

/** The sample events, each played on a small district of its own. */
@DisplayName("A sample event")
final class RedeemEventsTest {
  @Test
  void listsTheRoundsOfACommunity() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Played played = bank.play("redeem-points-rounds-listed");

      assertThat(played.status()).isEqualTo(200);
      assertThat(played.body().toString()).isEqualTo("{\"items\":[],\"nextCursor\":null}");
    }
  }

  @Test
  void announcesARoundByHandAndTheSameOneAgain() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Played played = bank.play("redeem-points-round-announced");

      assertThat(played.status()).isEqualTo(201);
      assertThat(played.body().path("phase").asText()).isEqualTo("announced");
      assertThat(bank.play("redeem-points-round-announced")).isEqualTo(played);
    }
  }

  @Test
  void refusesARoundThatIsOver() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Played played = bank.play("redeem-points-round-refused");

      assertThat(played.status()).isEqualTo(409);
      assertThat(played.code()).isEqualTo("wrong-phase");
    }
  }

  @Test
  void refusesAnOrderWithoutARound() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Played played = bank.play("redeem-points-order-refused");

      assertThat(played.status()).isEqualTo(404);
      assertThat(played.code()).isEqualTo("not-found");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "redeem-points-prize-refused",
        "redeem-points-sponsors-refused",
        "redeem-points-appointment-refused"
      })
  void findsNothingWithoutARound(String event) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      assertThat(bank.play(event).status()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"redeem-points-half-year-round", "redeem-points-hourly-tick"})
  void doesWhatIsDueWhichInOctoberIsNothing(String event) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      assertThat(bank.play(event).text()).isEqualTo("{\"announced\":0,\"phases\":0}");
    }
  }

  @Test
  void opensTheRoundOfTheHalfYearOnItsDay() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      assertThat(bank.play("redeem-points-round-announced").status()).isEqualTo(201);
      Town.at(bank, "2026-12-01T00:00");

      assertThat(bank.play("redeem-points-half-year-round").text())
          .isEqualTo("{\"announced\":1,\"phases\":1}");
      assertThat(Town.phase(bank)).isEqualTo("ordering");
      assertThat(bank.play("redeem-points-half-year-round").text())
          .isEqualTo("{\"announced\":0,\"phases\":0}");
    }
  }
}
