package org.pointsbank.domain.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Lots;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.Tip;

@DisplayName("What ends with a membership")
final class ClosingTest {
  private static final HalfYear SPRING = new HalfYear(2026, 1);
  private static final Carrying.Terms TERMS =
      new Carrying.Terms(
          1, Optional.empty(), LocalDate.of(2026, 10, 1), Instant.parse("2026-10-01T01:00:00Z"));

  @Test
  void isAllThatNoOrderHoldsAndAllThatIsOwed() {
    Posting ended = Closing.of(account(), Membership.End.LEFT, TERMS);

    assertThat(ended.line().deltas()).isEqualTo(new Deltas(0, 0, -60, -30));
    assertThat(ended.line().story().origin()).isEqualTo(new Origin.Ended(Membership.End.LEFT));
    assertThat(ended.account().held()).isEqualTo(new Points(40));
    assertThat(Closing.due(ended.account())).isFalse();
  }

  @Test
  void isNeitherHonourNorMinutes() {
    Balance after = Closing.of(account(), Membership.End.DECEASED, TERMS).account().balance();

    assertThat(after.minutes()).isEqualTo(60);
    assertThat(after.honour()).isEqualTo(new Points(500));
  }

  @Test
  void isNothingWithAMove() {
    assertThatThrownBy(() -> new Origin.Ended(Membership.End.MOVED))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Account account() {
    Lots lots = new Lots(Map.of(SPRING, new Lots.Lot(new Points(100), new Points(40))));
    return new Account(
        new AccountId(
            new CommunityId("01900000-0000-7000-8000-000000000011"),
            Colour.BLUE,
            new PersonId("01900000-0000-7000-8000-000000000201")),
        "V00001",
        LocalDate.of(2026, 1, 15),
        new Tip(4, "5ea1", Instant.parse("2026-09-01T01:00:00Z")),
        new Balance(60, new Points(500), lots.spendable(), new Points(30)),
        lots,
        Map.of(),
        7);
  }
}
