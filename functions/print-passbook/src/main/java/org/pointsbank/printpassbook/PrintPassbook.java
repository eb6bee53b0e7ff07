package org.pointsbank.printpassbook;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

/**
 * Passbooks on paper: numbered books, prints that go on at the right line, the desk's check; and
 * statements as files.
 */
public final class PrintPassbook extends BankFunction {
  /** As Lambda starts it. */
  public PrintPassbook() {
    this(Surroundings.ofLambda());
  }

  /** In other surroundings. */
  public PrintPassbook(Surroundings surroundings) {
    super(
        surroundings,
        List.of(
            PassbookController.class,
            BooksController.class,
            PrintsController.class,
            FirstPage.class,
            AccountStatementController.class,
            CommunityStatementController.class,
            CertificateController.class,
            PersonEvidenceController.class,
            BranchEvidenceController.class,
            FirstStatement.class));
  }
}
