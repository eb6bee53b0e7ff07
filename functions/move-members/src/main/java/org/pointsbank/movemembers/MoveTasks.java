package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Task;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;

/** What the hourly tick does for those who have moved away. */
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
   */
  @Serdeable
  record Ticked(long passedOn) {}

  /** Passes on what came late, everywhere; harmless when run twice. */
  @Task("hourly-tick")
  Ticked tick() {
    Deadline deadline = Deadline.within(ONE_TICK);
    return new Ticked(
        InTurn.sum(
            CommunityItem.everywhere(table),
            0L,
            Long::sum,
            community -> passOn.from(community.id(), deadline)));
  }
}
