package org.pointsbank.domain.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Lots;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Tip;

@DisplayName("What is carried from one community to another")
final class CarryingTest {
  private static final HalfYear SPRING = new HalfYear(2026, 1);
  private static final HalfYear AUTUMN = new HalfYear(2026, 2);
  private static final CommunityId FROM = new CommunityId(id(11));
  private static final CommunityId TO = new CommunityId(id(12));
  private static final Carrying.Terms TERMS =
      new Carrying.Terms(
          1, Optional.empty(), LocalDate.of(2026, 10, 1), Instant.parse("2026-10-01T01:00:00Z"));

  @ParameterizedTest(name = "spendable {0}, held {1}, owed {2}: {3}")
  @CsvSource({
    "0, 0, 0, false",
    "1, 0, 0, true",
    "1, 1, 0, false",
    "2, 1, 0, true",
    "0, 0, 1, true",
    "1, 1, 1, true"
  })
  void isDueWhereSomethingIsAvailableOrOwed(long spendable, long held, long owed, boolean due) {
    Lots lots =
        spendable == 0
            ? Lots.NONE
            : new Lots(Map.of(SPRING, new Lots.Lot(new Points(spendable), new Points(held))));

    assertThat(Carrying.due(account(FROM, lots, owed, 4))).isEqualTo(due);
  }

  @Test
  void isTheSamePointsAndDebtTheOtherWay() {
    Carrying carrying = Carrying.of(leaving(), account(TO, Lots.NONE, 0, 9), TERMS);

    assertThat(carrying.out().line().deltas()).isEqualTo(new Deltas(0, 0, -150, -30));
    assertThat(carrying.in().line().deltas()).isEqualTo(new Deltas(0, 0, 150, 30));
  }

  @Test
  void namesTheOtherHalf() {
    Carrying carrying = Carrying.of(leaving(), account(TO, Lots.NONE, 0, 9), TERMS);

    assertThat(carrying.out().line().story().origin()).isEqualTo(new Origin.MovedOut(TO, 10));
    assertThat(carrying.in().line().story().origin()).isEqualTo(new Origin.MovedIn(FROM, 5));
    assertThat(carrying.in().line().sequence()).isEqualTo(10);
  }

  @Test
  void joinsThePointsOfTheSameHalfYear() {
    Lots there = new Lots(Map.of(SPRING, new Lots.Lot(new Points(20), new Points(20))));

    Carrying carrying = Carrying.of(leaving(), account(TO, there, 0, 9), TERMS);

    assertThat(carrying.in().account().lots().lots())
        .isEqualTo(
            Map.of(
                SPRING, new Lots.Lot(new Points(120), new Points(20)),
                AUTUMN, new Lots.Lot(new Points(50), Points.NONE)));
  }

  @Test
  void leavesWhatAnOrderHolds() {
    Lots lots = new Lots(Map.of(SPRING, new Lots.Lot(new Points(100), new Points(40))));

    Carrying carrying = Carrying.of(account(FROM, lots, 0, 4), account(TO, Lots.NONE, 0, 9), TERMS);

    assertThat(carrying.out().account().held()).isEqualTo(new Points(40));
    assertThat(carrying.in().account().balance().spendable()).isEqualTo(new Points(60));
  }

  private static Account leaving() {
    Lots lots =
        new Lots(
            Map.of(
                SPRING, new Lots.Lot(new Points(100), Points.NONE),
                AUTUMN, new Lots.Lot(new Points(50), Points.NONE)));
    return account(FROM, lots, 30, 4);
  }

  private static Account account(CommunityId community, Lots lots, long owed, long lastLine) {
    return new Account(
        new AccountId(community, Colour.BLUE, new PersonId(id(201))),
        "V00001",
        LocalDate.of(2026, 1, 15),
        new Tip(lastLine, "5ea1", Instant.parse("2026-09-01T01:00:00Z")),
        new Balance(60, new Points(500), lots.spendable(), new Points(owed)),
        lots,
        Map.of(),
        7);
  }

  private static String id(int last) {
    return "01900000-0000-7000-8000-%012d".formatted(last);
  }
}
