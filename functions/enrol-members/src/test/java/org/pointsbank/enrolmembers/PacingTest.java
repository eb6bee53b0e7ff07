package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.NOW;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.table.Key;
import org.pointsbank.table.PaceItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Whoever may write three times in a minute")
final class PacingTest {
  private static final Map<String, String> THREE = Map.of("WRITES_PER_MINUTE", "3");

  @Test
  void isRefusedTheFourthTimeAndToldWhenToTryAgain() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new, THREE)) {
      written(bank, "worker-chen", 3);
      bank.clock().set(NOW.plus(Duration.ofMillis(17_400)));

      Played fourth = written(bank, "worker-chen");

      assertThat(fourth.status()).isEqualTo(429);
      assertThat(fourth.code()).isEqualTo("rate-limited");
      assertThat(fourth.header("retry-after")).isEqualTo("43");
      assertThat(fourth.body().path("detail").asText()).contains("43 seconds");
    }
  }

  @Test
  void isServedAgainWhenTheMinuteIsOver() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new, THREE)) {
      written(bank, "worker-chen", 4);
      bank.clock().set(NOW.plus(Duration.ofSeconds(60)));

      assertThat(written(bank, "worker-chen").status()).isEqualTo(400);
    }
  }

  @Test
  void readsAsOftenAsTheyLike() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new, THREE)) {
      written(bank, "worker-chen", 4);

      assertThat(bank.as("worker-chen").send("GET /me").status()).isEqualTo(200);
    }
  }

  @Test
  void isCountedApartFromEverybodyElse() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new, THREE)) {
      written(bank, "worker-chen", 4);

      assertThat(written(bank, "worker-lin").status()).isEqualTo(400);
    }
  }

  @Test
  void isCountedWhereTheyAreRefusedToo() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new, THREE)) {
      written(bank, "stranger", 3);

      assertThat(written(bank, "stranger").code()).isEqualTo("rate-limited");
    }
  }

  /** Both have read the same count; the table must not take the later one for a repetition. */
  @Test
  void isCountedForEachOfTwoRequestsAtOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new, THREE)) {
      Key key = PaceItem.keyOf(SmallDistrict.ISSUER, "worker-chen");
      written(bank, "worker-chen", 1);
      Optional<PaceItem.Pace> seen = bank.bank().read(key).map(PaceItem::read);
      Transaction first = PaceItem.count(key, seen, seen.orElseThrow().with("first"));
      Transaction second = PaceItem.count(key, seen, seen.orElseThrow().with("second"));

      assertThat(bank.bank().write(first)).isEqualTo(new Written.Committed());
      assertThat(bank.bank().write(second)).isNotEqualTo(new Written.Committed());
    }
  }

  @Test
  void isNotCountedWhereNoLimitIsSet() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      written(bank, "worker-chen", 130);

      assertThat(written(bank, "worker-chen").status()).isEqualTo(400);
    }
  }

  private static void written(BankPlayer bank, String who, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(written(bank, who).status()).isGreaterThanOrEqualTo(400);
    }
  }

  private static Played written(BankPlayer bank, String who) {
    return bank.as(who)
        .with("community", JINKUN)
        .body("{}")
        .send("POST /communities/{community}/people");
  }
}
