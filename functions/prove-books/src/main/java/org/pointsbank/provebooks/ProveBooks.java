package org.pointsbank.provebooks;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

/** Proves the books of each community every day, and reckons reports out of the ledger. */
public final class ProveBooks extends BankFunction {
  /** As Lambda starts it. */
  public ProveBooks() {
    this(Surroundings.ofLambda());
  }

  /** In other surroundings. */
  public ProveBooks(Surroundings surroundings) {
    super(
        surroundings,
        List.of(
            ProofsController.class,
            DistrictProofsController.class,
            ReportsController.class,
            ReportFileController.class,
            DistrictReportsController.class,
            ProofTasks.class));
  }
}
