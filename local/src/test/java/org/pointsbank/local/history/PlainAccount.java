package org.pointsbank.local.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;

/**
 * What an account must be, told by a few plain numbers of what people were promised. Points are
 * hundredths.
 */
final class PlainAccount {
  private long minutes;
  private long honour;
  private long net;
  private long waitingMinutes;
  private final Set<Long> reversed = new HashSet<>();

  /** Hours are confirmed; the next tick awards them. */
  void confirmed(long served) {
    waitingMinutes += served;
  }

  /** An hour of a plain item is a point. */
  void ticked() {
    minutes += waitingMinutes;
    honour += waitingMinutes * 100 / 60;
    net += waitingMinutes * 100 / 60;
    waitingMinutes = 0;
  }

  /** People moved so much by hand, {@code writtenOff} of it not asked back. */
  void moved(long movedMinutes, long movedHonour, long movedPoints, long writtenOff) {
    minutes += movedMinutes;
    honour += movedHonour;
    net += movedPoints + writtenOff;
  }

  /** A line was taken back. */
  void reversed(PassbookLine line, long writtenOff) {
    assertThat(reversed.add(line.sequence())).as("reversed once: %s", line).isTrue();
    Deltas taken = line.deltas();
    moved(-taken.minutes(), -taken.honour(), taken.owed() - taken.spendable(), writtenOff);
  }

  /** A prize was handed over. */
  void spent(long price) {
    net -= price;
  }

  /** Judges the account by its head. */
  void judge(Account head, List<PassbookLine> lines) {
    long expired =
        lines.stream()
            .filter(line -> line.story().origin() instanceof Origin.Expired)
            .mapToLong(line -> line.deltas().spendable())
            .sum();
    Balance balance = head.balance();
    assertThat(balance.minutes()).as("minutes").isEqualTo(minutes);
    assertThat(balance.honour().hundredths()).as("honour").isEqualTo(honour);
    assertThat(balance.spendable().hundredths() - balance.owed().hundredths())
        .as("what is there, less what is owed; expired %s", expired)
        .isEqualTo(net + expired);
    assertThat(head.available().hundredths()).as("available").isNotNegative();
    Balance sum =
        lines.stream()
            .map(PassbookLine::deltas)
            .reduce(Balance.NONE, Balance::plus, (former, _) -> former);
    assertThat(balance).as("sum of the lines").isEqualTo(sum);
  }
}
