package org.pointsbank.movemembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.movemembers.Removal.LEFT;
import static org.pointsbank.movemembers.Removal.TAKING;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.MembershipState;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RecordId;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A member who leaves or dies")
final class LeavingMembersTest {
  private static final LocalDate SPRING = LocalDate.of(2026, 5, 6);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
  private static final String DAY = "2026-10-01";

  @ParameterizedTest
  @EnumSource(NewLeaving.Kind.class)
  void isNoMemberFromThatDayOn(NewLeaving.Kind kind) {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());

      assertThat(farewell.end("worker-chen", WANG, kind.name(), "2026-09-20").status())
          .isEqualTo(200);

      Membership ended = removal.person().memberships().getFirst();
      assertThat(ended.stateOn(LocalDate.of(2026, 9, 19))).isEqualTo(MembershipState.ACTIVE);
      assertThat(ended.stateOn(LocalDate.of(2026, 9, 20)).name()).isEqualTo(kind.name());
      assertThat(farewell.steps(WANG).getFirst().kind().name()).isEqualTo(kind.name());
      assertThat(farewell.steps(WANG).getFirst().reason()).isEqualTo("家属告知");
    }
  }

  /** As a sheet's row is: it writes the day under the version by which it was judged. */
  @Test
  void keepsOutHoursThatWereJudgedBefore() {
    try (Removal removal = new Removal()) {
      LocalDate day = LocalDate.of(2026, 9, 25);
      Transaction judged =
          PersonDayItem.save(
              PersonDay.free(WANG, day)
                  .take(
                      new RecordId(day, SmallDistrict.id("701")),
                      new Interval(day.atTime(9, 0), day.atTime(10, 0))));
      assertThat(
              new Farewell(removal.bank()).end("worker-chen", WANG, "LEFT", "2026-09-20").status())
          .isEqualTo(200);

      assertThat(removal.bank().bank().write(judged)).isInstanceOf(Written.ConditionsFailed.class);
    }
  }

  @ParameterizedTest
  @EnumSource(NewLeaving.Kind.class)
  void losesWhatCouldBeSpentByOneLine(NewLeaving.Kind kind) {
    try (Removal removal = new Removal()) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      removal.earned(75, AUTUMN, NOW.minusSeconds(100));

      Played answer = new Farewell(removal.bank()).end("worker-chen", WANG, kind.name(), DAY);

      assertThat(answer.body().path("ended").asLong()).isEqualTo(225);
      assertThat(removal.account(LEFT).lastLine()).isEqualTo(3);
      assertThat(removal.line(LEFT, 3).deltas()).isEqualTo(new Deltas(0, 0, -225, 0));
      assertThat(removal.line(LEFT, 3).story().origin()).isEqualTo(new Origin.Ended(kind.how()));
      assertThat(removal.line(LEFT, 3).story().by()).isEqualTo(Optional.of(CHEN));
      assertThat(removal.lots(LEFT)).isEmpty();
      assertThat(removal.differences()).isEmpty();
    }
  }

  @Test
  void keepsHoursAndHonour() {
    try (Removal removal = new Removal()) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      var quarters = removal.account(LEFT).quarters();

      Played _ = new Farewell(removal.bank()).end("worker-chen", WANG, "LEFT", DAY);

      assertThat(removal.account(LEFT).balance().minutes()).isEqualTo(60);
      assertThat(removal.account(LEFT).balance().honour()).isEqualTo(new Points(150));
      assertThat(removal.account(LEFT).quarters()).isEqualTo(quarters);
    }
  }

  @Test
  void owesNothingAnyMore() {
    try (Removal removal = new Removal()) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      removal.taken(200);

      Played answer = new Farewell(removal.bank()).end("worker-chen", WANG, "LEFT", DAY);

      assertThat(answer.body().path("writtenOff").asLong()).isEqualTo(50);
      assertThat(removal.account(LEFT).balance().owed()).isEqualTo(Points.NONE);
      assertThat(removal.differences()).isEmpty();
    }
  }

  @Test
  void hasNoLineWhereNothingIsLeft() {
    try (Removal removal = new Removal()) {
      Played _ = new Farewell(removal.bank()).end("worker-chen", WANG, "LEFT", DAY);

      assertThat(removal.account(LEFT).lastLine()).isZero();
    }
  }

  @Test
  void dropsOrPicksUpTheOrdersThatAreNamedFirst() {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      farewell.ordered(LEFT);

      Played refused = farewell.end("worker-chen", WANG, "DECEASED", DAY);

      assertThat(refused.code()).isEqualTo("open-orders");
      assertThat(refused.body().path("detail").asText()).contains("1.00", Farewell.ORDER.value());
      assertThat(removal.person().communityOn(TODAY)).isEqualTo(Optional.of(JINKUN));
    }
  }

  @ParameterizedTest(name = "from {0}: {1}")
  @CsvSource({
    "2026-10-02, future-day",
    "2026-09-03, ''",
    "2026-09-02, day-served",
    "2026-06-02, day-too-old",
    "-999999999-01-01, wrong-type",
    "+999999999-12-31, wrong-type"
  })
  void leavesByTheRules(String day, String code) {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());
      farewell.served(LEFT, "2026-09-02T09:00");

      assertThat(farewell.end("worker-chen", WANG, "LEFT", day).code()).isEqualTo(code);
    }
  }

  @Test
  void endsAMoveThatWaitsFirst() {
    try (Removal removal = new Removal()) {
      String _ = removal.asked();

      assertThat(new Farewell(removal.bank()).end("worker-chen", WANG, "LEFT", DAY).code())
          .isEqualTo("move-open");
    }
  }

  @Test
  void doesNotEnterItThemselves() {
    try (Removal removal = new Removal()) {
      assertThat(new Farewell(removal.bank()).end("worker-chen", CHEN, "LEFT", DAY).code())
          .isEqualTo("own-favour");
    }
  }

  @Test
  void isNotSentAwayByWhoeverActsForThem() {
    try (Removal removal = new Removal()) {
      Farewell farewell = new Farewell(removal.bank());
      farewell.acts(CHEN, WANG);

      assertThat(farewell.end("worker-chen", WANG, "LEFT", DAY).code()).isEqualTo("own-favour");
    }
  }

  @Test
  void leavesOnceHoweverOftenTheSameRequestComes() {
    try (Removal removal = new Removal()) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      var asking = removal.as("worker-chen", JINKUN).body(Farewell.leaving("LEFT", DAY)).key("k-1");

      Played first = asking.send(Farewell.END);
      Played again = asking.send(Farewell.END);

      assertThat(first.status()).isEqualTo(200);
      assertThat(again.body()).isEqualTo(first.body());
      assertThat(removal.account(LEFT).lastLine()).isEqualTo(2);
    }
  }

  @Test
  void isEnteredByOneOfManyAtOnce() throws Exception {
    try (Removal removal = new Removal();
        ExecutorService all = Executors.newFixedThreadPool(8)) {
      removal.earned(150, SPRING, NOW.minusSeconds(200));
      Farewell farewell = new Farewell(removal.bank());
      List<Callable<Played>> calls =
          IntStream.range(0, 20)
              .<Callable<Played>>mapToObj(turn ->
                  () ->
                      farewell.end(
                          turn % 2 == 0 ? "worker-chen" : "worker-lin",
                          WANG,
                          turn % 2 == 0 ? "LEFT" : "DECEASED",
                          DAY))
              .toList();
      int won = 0;
      for (Future<Played> each : all.invokeAll(calls)) {
        won += each.get().status() == 200 ? 1 : 0;
      }

      assertThat(won).isEqualTo(1);
      assertThat(removal.account(LEFT).lastLine()).isEqualTo(2);
      assertThat(farewell.steps(WANG)).hasSize(1);
      assertThat(removal.differences()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(NewLeaving.Kind.class)
  void stillTakesLateLinesWhosePointsEndOnce(NewLeaving.Kind kind) {
    try (Removal removal = new Removal()) {
      Played _ = new Farewell(removal.bank()).end("worker-chen", WANG, kind.name(), DAY);
      removal.earned(100, AUTUMN, NOW.plusSeconds(60));

      assertThat(removal.bank().task("hourly-tick").text())
          .isEqualTo("{\"passedOn\":0,\"ended\":1}");
      assertThat(removal.bank().task("hourly-tick").text())
          .isEqualTo("{\"passedOn\":0,\"ended\":0}");

      assertThat(removal.line(LEFT, 2).story().origin()).isEqualTo(new Origin.Ended(kind.how()));
      assertThat(removal.line(LEFT, 2).story().by()).isEmpty();
      assertThat(removal.account(LEFT).balance().honour()).isEqualTo(new Points(100));
      assertThat(removal.account(LEFT).balance().spendable()).isEqualTo(Points.NONE);
      assertThat(removal.differences()).isEmpty();
    }
  }

  @Test
  void losesWhatCameLateToTheCommunityBeforeToo() {
    try (Removal removal = new Removal()) {
      String _ = removal.moved();
      removal.bank().clock().set(NOW.plusSeconds(86_400));
      Played left =
          removal
              .as("worker-he", LIUAN)
              .body(Farewell.leaving("LEFT", "2026-10-02"))
              .send(Farewell.END);
      assertThat(left.status()).as(left.text()).isEqualTo(200);
      removal.earned(100, AUTUMN, NOW.plusSeconds(90_000));

      assertThat(removal.bank().task("hourly-tick").text())
          .isEqualTo("{\"passedOn\":0,\"ended\":1}");

      assertThat(removal.account(LEFT).balance().spendable()).isEqualTo(Points.NONE);
      assertThat(removal.account(TAKING).lastLine()).isZero();
    }
  }

  @Test
  void spendsForSoManyDaysMoreAsTheRuleBookSays() {
    try (Removal removal = new Removal()) {
      removal.keepDays(2);
      removal.earned(150, SPRING, NOW.minusSeconds(200));

      Played left = new Farewell(removal.bank()).end("worker-chen", WANG, "LEFT", DAY);

      assertThat(left.body().path("spendableUntil").asText()).isEqualTo("2026-10-03");
      assertThat(left.body().path("ended").asLong()).isZero();
      removal.bank().clock().set(Instant.parse("2026-10-02T15:59:59Z"));
      assertThat(removal.bank().task("hourly-tick").text())
          .isEqualTo("{\"passedOn\":0,\"ended\":0}");
      removal.bank().clock().set(Instant.parse("2026-10-02T16:00:00Z"));
      assertThat(removal.bank().task("hourly-tick").text())
          .isEqualTo("{\"passedOn\":0,\"ended\":1}");
      assertThat(removal.account(LEFT).balance().spendable()).isEqualTo(Points.NONE);
      assertThat(removal.differences()).isEmpty();
    }
  }

  @Test
  void isNotInheritedWhereThoseWhoLeaveKeepPoints() {
    try (Removal removal = new Removal()) {
      removal.keepDays(90);
      removal.earned(150, SPRING, NOW.minusSeconds(200));

      Played died = new Farewell(removal.bank()).end("worker-chen", WANG, "DECEASED", DAY);

      assertThat(died.body().path("ended").asLong()).isEqualTo(150);
      assertThat(died.body().path("spendableUntil").isNull()).isTrue();
    }
  }

  @Test
  void isLeftAloneWhereAnotherCommunityAsks() {
    try (Removal removal = new Removal()) {
      String _ = removal.moved();

      assertThat(new Farewell(removal.bank()).end("worker-chen", WANG, "LEFT", DAY).code())
          .isEqualTo("not-a-member");
    }
  }
}
