package org.pointsbank.movemembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.movemembers.Removal.LEFT;
import static org.pointsbank.movemembers.Removal.TAKING;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.testkit.Played;

@DisplayName("Somebody who comes back")
final class RejoiningTest {
  private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  @Test
  void isAMemberAgainWithTheOldAccountAndWithoutWhatEnded() {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());
      removal.earned(150, AUTUMN, NOW.minusSeconds(200));
      Played _ = farewell.end("worker-chen", WANG, "LEFT", "2026-09-20");

      Played back = farewell.rejoin("worker-chen", JINKUN, WANG, "2026-10-01");

      assertThat(back.status()).as(back.text()).isEqualTo(201);
      assertThat(removal.person().communityOn(TODAY)).isEqualTo(Optional.of(JINKUN));
      assertThat(removal.person().communityOn(TODAY.minusDays(1))).isEmpty();
      assertThat(removal.person().held(Capacity.RESIDENT, TODAY)).isTrue();
      assertThat(removal.account(LEFT).balance().spendable()).isEqualTo(Points.NONE);
      assertThat(removal.account(LEFT).balance().honour()).isEqualTo(new Points(150));
      assertThat(farewell.steps(WANG).stream().map(Step::kind))
          .contains(Step.Kind.LEFT, Step.Kind.RETURNED);
      assertThat(removal.differences()).isEmpty();
    }
  }

  @Test
  void keepsWhatIsEarnedFromThenOn() {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());
      Played _ = farewell.end("worker-chen", WANG, "LEFT", "2026-09-20");
      Played _ = farewell.rejoin("worker-chen", JINKUN, WANG, "2026-10-01");
      removal.earned(100, TODAY, NOW.plusSeconds(60));

      assertThat(removal.bank().task("hourly-tick").text())
          .isEqualTo("{\"passedOn\":0,\"ended\":0}");

      assertThat(removal.account(LEFT).balance().spendable()).isEqualTo(new Points(100));
    }
  }

  @Test
  void mayDoSoInAnotherCommunityWhereLatePointsFollow() {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());
      Played _ = farewell.end("worker-chen", WANG, "LEFT", "2026-09-20");

      assertThat(farewell.rejoin("worker-he", LIUAN, WANG, "2026-09-25").status()).isEqualTo(201);
      removal.earned(100, AUTUMN, NOW.plusSeconds(60));

      assertThat(removal.tick()).isEqualTo(1);
      assertThat(removal.account(TAKING).balance().spendable()).isEqualTo(new Points(100));
      assertThat(removal.differences()).isEmpty();
    }
  }

  @Test
  void hasLeftBefore() {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());

      assertThat(farewell.rejoin("worker-chen", JINKUN, WANG, "2026-10-01").code())
          .isEqualTo("member-already");
      assertThat(farewell.rejoin("worker-chen", JINKUN, CHEN, "2026-10-01").code())
          .isEqualTo("own-favour");
    }
  }

  @Test
  void comesBackOnceHoweverOftenTheSameRequestComes() {
    try (Removal removal = new Removal()) {
      Played _ = new Farewell(removal.bank()).end("worker-chen", WANG, "LEFT", "2026-09-20");
      var asking =
          removal
              .as("worker-lin", JINKUN)
              .body("{\"day\":\"2026-10-01\",\"capacities\":[],\"reason\":\"搬回来\"}")
              .key("k-1");

      Played first = asking.send(Farewell.REJOIN);

      assertThat(first.status()).isEqualTo(201);
      assertThat(asking.send(Farewell.REJOIN).body()).isEqualTo(first.body());
      assertThat(removal.person().memberships()).hasSize(2);
    }
  }
}
