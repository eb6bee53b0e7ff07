package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Task;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;

/** What the hourly tick does for those who have moved away, left or died. */
@Singleton
final class MoveTasks {
  /** Below the function's own timeout; what is left is due again in an hour. */
  private static final Duration ONE_TICK = Duration.ofSeconds(20);

  private final BankTable table;
  private final PassOn passOn;

  MoveTasks(BankTable table, PassOn passOn) {
    this.table = table;
    this.passOn = passOn;
  }

  /**
   * What the tick did.
   *
   * @param passedOn of how many accounts something late was passed on
   * @param ended on how many accounts something late ended
   */
  @Serdeable
  record Ticked(long passedOn, long ended) {
    static final Ticked NOTHING = new Ticked(0, 0);

    Ticked plus(Ticked more) {
      return new Ticked(passedOn + more.passedOn, ended + more.ended);
    }
  }

  /** Passes on, or ends, what came late, everywhere; harmless when run twice. */
  @Task("hourly-tick")
  Ticked tick() {
    Deadline deadline = Deadline.within(ONE_TICK);
    return InTurn.sum(
        CommunityItem.everywhere(table),
        Ticked.NOTHING,
        Ticked::plus,
        community -> passOn.from(community.id(), deadline));
  }
}
