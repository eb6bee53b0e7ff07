package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.membership.Step;

/**
 * The end of a membership.
 *
 * @param kind whether the person left or died
 * @param day the first day without the membership; today at the latest
 * @param reason why, or from whom it is known: 1 to 200 characters
 */
@Serdeable
record NewLeaving(Kind kind, LocalDate day, String reason) {
  /** How a membership ends, but for a move. */
  enum Kind {
    /** The person left. */
    LEFT(Membership.End.LEFT, Step.Kind.LEFT),
    /** The person died. */
    DECEASED(Membership.End.DECEASED, Step.Kind.DECEASED);

    private final Membership.End how;
    private final Step.Kind step;

    Kind(Membership.End how, Step.Kind step) {
      this.how = how;
      this.step = step;
    }

    Membership.End how() {
      return how;
    }

    Step.Kind step() {
      return step;
    }
  }

  /**
   * A new membership of somebody who was one before.
   *
   * @param day the first day of it; today at the latest
   * @param capacities held from that day on; each opens the account of its colour if there is none
   * @param reason why: 1 to 200 characters
   */
  @Serdeable
  record Return(LocalDate day, List<Capacity> capacities, String reason) {
    /** Copies the list in. */
    Return {
      capacities = List.copyOf(capacities);
    }

    String said() {
      return NewMove.said(reason);
    }
  }

  String said() {
    return NewMove.said(reason);
  }
}
