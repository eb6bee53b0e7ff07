package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An account")
final class AccountTest {
  private static final HalfYear HALF = new HalfYear(2026, 2);
  private static final Instant NOON = Instant.parse("2026-10-01T04:00:00Z");
  private static final AccountId ID =
      new AccountId(
          new CommunityId("00000000-0000-7000-8000-000000000001"),
          Colour.BLUE,
          new PersonId("00000000-0000-7000-8000-000000000002"));

  @ParameterizedTest(name = "{0} earned, {1} held, {2} taken: {3} spendable, {4} owed under {5}")
  @CsvSource({
    "500, 0, 500, 0, 0, OWED",
    "500, 0, 200, 300, 0, OWED",
    "500, 0, 501, 0, 1, OWED",
    "500, 400, 200, 400, 100, OWED",
    "500, 500, 200, 500, 200, OWED",
    "500, 400, 200, 400, 0, WRITTEN_OFF",
    "500, 400, 100, 400, 0, WRITTEN_OFF"
  })
  void givesWhatIsAvailableAndOwesTheRest(
      long earned, long held, long taken, long spendable, long owed, Shortfall rest) {
    Account account = earned(earned);
    Account holding = account.hold(account.holdable(new Points(held)));

    Account after =
        holding
            .change(new Change(0, -Math.min(taken, 500), -taken), rest, HALF, story(NOON))
            .account();

    assertThat(after.balance().spendable()).isEqualTo(new Points(spendable));
    assertThat(after.balance().owed()).isEqualTo(new Points(owed));
    assertThat(after.held()).isEqualTo(new Points(held));
  }

  @ParameterizedTest(name = "owing {0}, earning {1}: {2} spendable, {3} owed")
  @CsvSource({"100, 40, 0, 60", "100, 100, 0, 0", "100, 250, 150, 0"})
  void repaysWhatItOwesFirst(long owing, long earned, long spendable, long owed) {
    Account account =
        earned(owing)
            .change(new Change(0, 0, -2 * owing), Shortfall.OWED, HALF, story(NOON))
            .account();

    Account after = account.earn(60, new Points(earned), HALF, story(NOON)).account();

    assertThat(after.balance().spendable()).isEqualTo(new Points(spendable));
    assertThat(after.balance().owed()).isEqualTo(new Points(owed));
    assertThat(after.balance().honour()).isEqualTo(new Points(owing + earned));
  }

  @Test
  void neverFallsBelowZero() {
    Change more = new Change(0, -501, 0);

    assertThat(more.fits(earned(500).balance())).isFalse();
    assertThatThrownBy(() -> earned(500).change(more, Shortfall.OWED, HALF, story(NOON)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sealsEachLineBehindTheOneBefore() {
    Posting first =
        Account.open(ID, "V1", LocalDate.of(2026, 1, 1))
            .earn(60, new Points(100), HALF, story(NOON));
    Posting second = first.account().earn(30, new Points(50), HALF, story(NOON));

    assertThat(first.line().seal()).isEqualTo(first.line().sealBehind(""));
    assertThat(second.line().seal())
        .isEqualTo(second.line().sealBehind(first.line().seal()))
        .isNotEqualTo(second.line().sealBehind(""));
    assertThat(second.account().tip().seal()).isEqualTo(second.line().seal());
  }

  @Test
  void postsNoLineBeforeTheOneBefore() {
    Posting first =
        Account.open(ID, "V1", LocalDate.of(2026, 1, 1))
            .earn(60, new Points(100), HALF, story(NOON));

    Posting second = first.account().earn(30, new Points(50), HALF, story(NOON.minusSeconds(1)));

    assertThat(second.line().story().postedAt()).isEqualTo(NOON);
  }

  @Test
  void spendsWhatAnOrderHeldAndLeavesHonour() {
    Account account = earned(500);
    Held held = account.holdable(new Points(200));

    Account after = account.hold(held).spendHeld(held, story(NOON)).account();

    assertThat(after.lots().lots())
        .isEqualTo(Map.of(HALF, new Lots.Lot(new Points(300), Points.NONE)));
    assertThat(after.balance().honour()).isEqualTo(new Points(500));
  }

  private static Account earned(long points) {
    return Account.open(ID, "V1", LocalDate.of(2026, 1, 1))
        .earn(60, new Points(points), HALF, story(NOON))
        .account();
  }

  private static Posting.Story story(Instant at) {
    return new Posting.Story(
        new Origin.Expired(HALF),
        Optional.of(Head.PARTICIPATION),
        1,
        Optional.empty(),
        LocalDate.of(2026, 9, 2),
        at);
  }
}
