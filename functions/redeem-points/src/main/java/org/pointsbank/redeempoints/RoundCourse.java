package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Settling;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.table.GateItem;
import org.pointsbank.table.Transaction;

/**
 * Brings rounds on: whatever is due by clock and rule book, step by step. A missed or a doubled
 * call heals itself, because each step looks at what is there. Source: rules 6.1 to 6.6.
 */
@Singleton
final class RoundCourse {
  private final Rounds rounds;
  private final RoundSteps steps;
  private final Allocation allocation;
  private final SettleOrders orders;
  private final Clock clock;

  RoundCourse(
      Rounds rounds, RoundSteps steps, Allocation allocation, SettleOrders orders, Clock clock) {
    this.rounds = rounds;
    this.steps = steps;
    this.allocation = allocation;
    this.orders = orders;
    this.clock = clock;
  }

  /**
   * Takes every step that is due.
   *
   * @return how many phases the round has gone on
   */
  long goOn(RoundId id, Deadline deadline) {
    Round first = rounds.read(id);
    Round round = first;
    while (round.isDue(clock.instant()) && step(round, deadline)) {
      round = rounds.read(id);
    }
    return rounds.read(id).phase().compareTo(first.phase());
  }

  private boolean step(Round round, Deadline deadline) {
    return switch (round.phase()) {
      case ANNOUNCED -> open(round);
      case ORDERING -> {
        steps.move(round, round.allocating(), Transaction.EMPTY);
        yield true;
      }
      case ALLOCATING -> allocation.step(round, deadline);
      case PICK_UP -> close(round, deadline);
      case CLOSED -> false;
    };
  }

  private boolean open(Round round) {
    steps.move(
        round,
        round.opened(rounds.calendar(round), clock.instant()),
        GateItem.setAll(round.id(), GateItem.Open.ORDERING));
    return true;
  }

  /** After the deadline nobody takes what is left any more, so that all there is goes back. */
  private boolean close(Round round, Deadline deadline) {
    if (!steps.shutGates(round)) {
      return true;
    }
    if (!orders.all(round.id(), Settling::close, deadline)) {
      return false;
    }
    steps.move(round, round.closed(), Transaction.EMPTY);
    return true;
  }
}
