package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("What a worker is told who announces a round")
final class RoundAnswerTest {
  @Test
  void namesTheMomentThatIsKeptWithTheRound() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RoundAnswerTest::hurried)) {
      Played announced =
          Town.as(bank, "worker-chen")
              .body("{\"reason\":\"prizes came\"}")
              .send("POST " + Town.ROUND + "/announce");

      assertThat(announced.status()).isEqualTo(201);
      assertThat(Town.as(bank, "worker-chen").send("GET " + Town.ROUND).body().path("announcedAt"))
          .isEqualTo(announced.body().path("announcedAt"));
    }
  }

  private static RedeemPoints hurried(Surroundings calm) {
    return new RedeemPoints(
        new Surroundings(
            calm.environment(),
            new Hurried(calm.clock(), new AtomicLong()),
            calm.chance(),
            calm.table(),
            calm.log()));
  }

  /** A clock that nobody reads twice at the same moment. */
  private static final class Hurried extends Clock {
    private final Clock calm;
    private final AtomicLong read;

    Hurried(Clock calm, AtomicLong read) {
      this.calm = calm;
      this.read = read;
    }

    @Override
    public Instant instant() {
      return calm.instant().plusSeconds(read.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
      return calm.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new Hurried(calm.withZone(zone), read);
    }
  }
}
