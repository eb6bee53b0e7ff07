package org.pointsbank.movemembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.movemembers.Removal.FIRST_HALF;
import static org.pointsbank.movemembers.Removal.LEFT;
import static org.pointsbank.movemembers.Removal.SECOND_HALF;
import static org.pointsbank.movemembers.Removal.TAKING;
import static org.pointsbank.testkit.SmallDistrict.HE;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.Lots;
import org.pointsbank.domain.MembershipState;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.Points;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A member who moves")
final class MovesTest {
  private static final LocalDate SPRING = LocalDate.of(2026, 5, 6);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  @Test
  void isAMemberOfTheNewCommunityFromThatDayOn() {
    try (Removal removal = new Removal()) {
      String _ = removal.moved();

      assertThat(removal.person().communityOn(TODAY)).isEqualTo(Optional.of(LIUAN));
      assertThat(removal.person().communityOn(TODAY.minusDays(1))).isEqualTo(Optional.of(JINKUN));
      assertThat(removal.person().memberships().getFirst().stateOn(TODAY))
          .isEqualTo(MembershipState.MOVED);
    }
  }

  @Test
  void standsInTheListOfTheNewCommunity() {
    try (Removal removal = new Removal()) {
      String _ = removal.moved();

      assertThat(removal.bank().bank().read(PersonLookupItem.inCommunity(LIUAN, "V00001")))
          .map(PersonLookupItem::read)
          .hasValue(WANG);
    }
  }

  @Test
  void takesPointsAlongInTheirHalfYears() {
    try (Removal removal = new Removal()) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      removal.earned(75, AUTUMN, NOW.minusSeconds(100));

      String _ = removal.moved();

      assertThat(removal.lots(LEFT)).isEmpty();
      assertThat(removal.lots(TAKING))
          .isEqualTo(
              Map.of(
                  FIRST_HALF, new Lots.Lot(new Points(150), Points.NONE),
                  SECOND_HALF, new Lots.Lot(new Points(75), Points.NONE)));
    }
  }

  @Test
  void hasTwoLinesThatNameEachOther() {
    try (Removal removal = new Removal()) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));

      String _ = removal.moved();

      assertThat(removal.line(LEFT, 2).story().origin()).isEqualTo(new Origin.MovedOut(LIUAN, 1));
      assertThat(removal.line(LEFT, 2).deltas()).isEqualTo(new Deltas(0, 0, -150, 0));
      assertThat(removal.line(TAKING, 1).story().origin()).isEqualTo(new Origin.MovedIn(JINKUN, 2));
      assertThat(removal.line(TAKING, 1).deltas()).isEqualTo(new Deltas(0, 0, 150, 0));
      assertThat(removal.line(TAKING, 1).story().by()).isEqualTo(Optional.of(HE));
      assertThat(removal.differences()).isEmpty();
    }
  }

  @Test
  void leavesMinutesAndHonourWhereTheyWereEarned() {
    try (Removal removal = new Removal()) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      var quarters = removal.account(LEFT).quarters();

      String _ = removal.moved();

      assertThat(removal.account(LEFT).balance().minutes()).isEqualTo(60);
      assertThat(removal.account(LEFT).balance().honour()).isEqualTo(new Points(150));
      assertThat(removal.account(LEFT).quarters()).isEqualTo(quarters);
      assertThat(removal.account(TAKING).quarters()).isEmpty();
    }
  }

  @Test
  void takesDebtsAlong() {
    try (Removal removal = new Removal()) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      removal.taken(200);

      String _ = removal.moved();

      assertThat(removal.account(LEFT).balance().owed()).isEqualTo(Points.NONE);
      assertThat(removal.account(TAKING).balance().owed()).isEqualTo(new Points(50));
      assertThat(removal.differences()).isEmpty();
    }
  }

  @Test
  void hasAnAccountThereWithoutPointsToo() {
    try (Removal removal = new Removal()) {
      String _ = removal.moved();

      assertThat(removal.account(TAKING).opened()).isEqualTo(TODAY);
      assertThat(removal.account(TAKING).lastLine()).isZero();
      assertThat(removal.account(LEFT).lastLine()).isZero();
    }
  }

  @Test
  void dropsOpenOrdersFirst() {
    try (Removal removal = new Removal()) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      removal.held(100);
      String move = removal.asked();
      assertThat(removal.sign("worker-chen", JINKUN, move, "sign-out").status()).isEqualTo(200);

      Played refused = removal.sign("worker-he", LIUAN, move, "sign-in");

      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.code()).isEqualTo("open-orders");
      assertThat(refused.body().path("detail").asText()).contains("1.00");
      assertThat(removal.person().communityOn(TODAY)).isEqualTo(Optional.of(JINKUN));
    }
  }

  @Test
  void waitsForOneCommunityAfterTheOther() {
    try (Removal removal = new Removal()) {
      String move = removal.asked();
      assertThat(count(removal, JINKUN)).isEqualTo(1);
      assertThat(count(removal, LIUAN)).isZero();

      Played _ = removal.sign("worker-chen", JINKUN, move, "sign-out");

      assertThat(count(removal, JINKUN)).isZero();
      assertThat(count(removal, LIUAN)).isEqualTo(1);

      Played _ = removal.sign("worker-he", LIUAN, move, "sign-in");

      assertThat(count(removal, LIUAN)).isZero();
    }
  }

  @Test
  void isSignedByTwoDifferentPeople() {
    try (Removal removal = new Removal()) {
      String move = removal.asked();
      Played _ = removal.sign("worker-chen", JINKUN, move, "sign-out");

      assertThat(removal.sign("worker-chen", LIUAN, move, "sign-in").code())
          .isEqualTo("signed-by-you");
    }
  }

  @Test
  void isSignedOutFirst() {
    try (Removal removal = new Removal()) {
      String move = removal.asked();

      assertThat(removal.sign("worker-he", LIUAN, move, "sign-in").code()).isEqualTo("wrong-state");
    }
  }

  @Test
  void isSignedByTheRightSideOfTheTwo() {
    try (Removal removal = new Removal()) {
      String move = removal.asked();

      assertThat(removal.sign("worker-he", LIUAN, move, "sign-out").status()).isEqualTo(404);
      assertThat(removal.sign("worker-chen", JINKUN, move, "sign-in").status()).isEqualTo(404);
    }
  }

  @Test
  void isRefusedWithAReasonByEitherCommunity() {
    try (Removal removal = new Removal()) {
      String move = removal.asked();

      assertThat(removal.refuse("worker-he", LIUAN, move).status()).isEqualTo(200);

      assertThat(removal.show("volunteer-wang", JINKUN, move).body().path("refusal").asText())
          .isEqualTo("住址没有变更");
      assertThat(removal.sign("worker-chen", JINKUN, move, "sign-out").code())
          .isEqualTo("wrong-state");
    }
  }

  @Test
  void takesItBack() {
    try (Removal removal = new Removal()) {
      Played asked = removal.ask("volunteer-wang", LIUAN);
      String move = asked.body().path("move").asText();

      Played withdrawn = removal.sign("volunteer-wang", JINKUN, move, "withdraw");

      assertThat(withdrawn.body().path("state").asText()).isEqualTo("withdrawn");
      assertThat(removal.ask("volunteer-wang", LIUAN).status()).isEqualTo(201);
    }
  }

  @Test
  void movesOneMoveAtATime() {
    try (Removal removal = new Removal()) {
      String _ = removal.asked();

      assertThat(removal.ask("worker-chen", LIUAN).code()).isEqualTo("move-open");
    }
  }

  @Test
  void movesWithinTheDistrict() {
    try (Removal removal = new Removal()) {
      CommunityId nowhere = new CommunityId(SmallDistrict.id("099"));

      assertThat(removal.ask("worker-chen", nowhere).code()).isEqualTo("unknown-community");
      assertThat(removal.ask("worker-chen", JINKUN).code()).isEqualTo("invalid-value");
    }
  }

  @Test
  void movesOnceHoweverOftenTheSameRequestComes() {
    try (Removal removal = new Removal()) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      String move = removal.asked();
      Played _ = removal.sign("worker-chen", JINKUN, move, "sign-out");
      String route = "POST /communities/{community}/people/{person}/moves/{move}/sign-in";

      Played first = removal.as("worker-he", LIUAN).with("move", move).key("k-1").send(route);
      Played again = removal.as("worker-he", LIUAN).with("move", move).key("k-1").send(route);

      assertThat(first.status()).isEqualTo(200);
      assertThat(again.body()).isEqualTo(first.body());
      assertThat(removal.account(LEFT).lastLine()).isEqualTo(2);
    }
  }

  @Test
  void comesBackWithAllPoints() {
    try (Removal removal = new Removal()) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      String _ = removal.moved();
      Played asked =
          removal
              .as("worker-he", LIUAN)
              .body("{\"to\":\"%s\",\"reason\":\"搬回来\"}".formatted(JINKUN))
              .send("POST /communities/{community}/people/{person}/moves");
      String back = asked.body().path("move").asText();
      Played _ = removal.sign("worker-he", LIUAN, back, "sign-out");

      assertThat(removal.sign("worker-lin", JINKUN, back, "sign-in").status()).isEqualTo(200);

      assertThat(removal.account(LEFT).balance().spendable()).isEqualTo(new Points(150));
      assertThat(removal.tick()).isZero();
      assertThat(removal.differences()).isEmpty();
    }
  }

  @Test
  void getsLatePointsPassedOnOnce() {
    try (Removal removal = new Removal()) {
      String _ = removal.moved();
      removal.earned(100, AUTUMN, NOW.plusSeconds(60));

      assertThat(removal.tick()).isEqualTo(1);
      assertThat(removal.tick()).isZero();

      assertThat(removal.account(TAKING).balance().spendable()).isEqualTo(new Points(100));
      assertThat(removal.account(LEFT).balance().honour()).isEqualTo(new Points(100));
      assertThat(removal.line(TAKING, 1).story().by()).isEmpty();
      assertThat(removal.differences()).isEmpty();
    }
  }

  @Test
  void getsLateDebtsPassedOn() {
    try (Removal removal = new Removal()) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      String _ = removal.moved();
      removal.taken(60);

      assertThat(removal.tick()).isEqualTo(1);

      assertThat(removal.account(LEFT).balance().owed()).isEqualTo(Points.NONE);
      assertThat(removal.account(TAKING).balance().owed()).isEqualTo(new Points(60));
    }
  }

  @Test
  void leavesNoAccountOfAColourNeverHeld() {
    try (Removal removal = new Removal()) {
      String _ = removal.moved();

      assertThat(removal.bank().bank().readAll(AccountItem.keysOf(LIUAN, WANG))).hasSize(1);
    }
  }

  private static int count(Removal removal, CommunityId community) {
    return removal.waiting(community).body().path("items").size();
  }
}
