package org.pointsbank.awardpoints;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

/**
 * Confirmed hours become passbook lines, appeals are heard; passbooks, balances and rule books are
 * read here.
 */
public final class AwardPoints extends BankFunction {
  /** As Lambda starts it. */
  public AwardPoints() {
    this(Surroundings.ofLambda());
  }

  /** In other surroundings. */
  public AwardPoints(Surroundings surroundings) {
    super(
        surroundings,
        List.of(
            ConfirmedHours.class,
            AwardTasks.class,
            AccountsController.class,
            LineStoryController.class,
            ExpiringController.class,
            PastBalanceController.class,
            VouchersController.class,
            VoucherQueueController.class,
            AppealsController.class,
            AppealQueueController.class,
            RuleBooksController.class,
            BookTrailController.class,
            RuleDraftsController.class,
            TrialsController.class,
            AwardImportsController.class));
  }
}
