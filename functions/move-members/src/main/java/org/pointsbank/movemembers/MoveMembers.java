package org.pointsbank.movemembers;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

/**
 * Members move to another community, leave and come back, or die: what is theirs follows, or ends.
 */
public final class MoveMembers extends BankFunction {
  /** As Lambda starts it. */
  public MoveMembers() {
    this(Surroundings.ofLambda());
  }

  /** In other surroundings. */
  public MoveMembers(Surroundings surroundings) {
    super(
        surroundings,
        List.of(
            MoveTasks.class,
            MovesController.class,
            MoveQueueController.class,
            MembershipEndController.class,
            MergesController.class,
            MergeQueueController.class));
  }
}
