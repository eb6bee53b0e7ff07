package org.pointsbank.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.PersonId;

@DisplayName("A trial's progress")
final class TrialProgressTest {
  @Test
  void countsCommunityByCommunityBeforeItReckons() {
    TrialProgress first = TrialProgress.NONE.counted(1000, Optional.of("x"), 2);
    TrialProgress second = first.counted(3, Optional.empty(), 2);
    TrialProgress third = second.counted(0, Optional.empty(), 2);

    assertThat(first.place()).isEqualTo(new TrialProgress.Place(0, Optional.of("x")));
    assertThat(second.place()).isEqualTo(new TrialProgress.Place(1, Optional.empty()));
    assertThat(second.phase()).isEqualTo(TrialPhase.COUNTING);
    assertThat(third.place()).isEqualTo(new TrialProgress.Place(0, Optional.empty()));
    assertThat(third.phase()).isEqualTo(TrialPhase.RECKONING);
    assertThat(third.accounts().all()).isEqualTo(1003);
  }

  @Test
  void addsUpWhatIsReckoned() {
    TrialProgress at =
        counted(4)
            .tried(some(new TrialSums(2, 90, 100, 150, 0)), Optional.of("x"), 1)
            .tried(some(new TrialSums(1, 30, 50, 50, 1)), Optional.of("y"), 1);

    assertThat(at.accounts()).isEqualTo(new TrialProgress.Accounts(4, 2, 1));
    assertThat(at.sums()).isEqualTo(new TrialSums(3, 120, 150, 200, 1));
    assertThat(at.sums().difference()).isEqualTo(50);
    assertThat(at.phase()).isEqualTo(TrialPhase.RECKONING);
  }

  @Test
  void isOverBehindTheLastCommunity() {
    TrialProgress at = counted(1).tried(some(TrialSums.NONE), Optional.empty(), 1);

    assertThat(at.phase()).isEqualTo(TrialPhase.FINISHED);
    assertThat(at.over()).isTrue();
  }

  @Test
  void neverShowsMoreDoneThanThereAre() {
    TrialProgress going =
        counted(1).tried(some(TrialSums.NONE, TrialSums.NONE), Optional.of("x"), 1);
    TrialProgress over = counted(3).tried(some(TrialSums.NONE), Optional.empty(), 1);

    assertThat(going.accounts()).isEqualTo(new TrialProgress.Accounts(2, 2, 0));
    assertThat(over.accounts()).isEqualTo(new TrialProgress.Accounts(1, 1, 0));
  }

  private static TrialProgress counted(long all) {
    return TrialProgress.NONE.counted(all, Optional.empty(), 1);
  }

  private static List<TriedAccount> some(TrialSums... sums) {
    return IntStream.range(0, sums.length)
        .mapToObj(i ->
            new TriedAccount(
                new AccountId(Sample.COMMUNITY, Colour.BLUE, new PersonId(Sample.id("20" + i))),
                "V0000" + i,
                sums[i]))
        .toList();
  }
}
