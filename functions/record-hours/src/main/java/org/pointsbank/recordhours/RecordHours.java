package org.pointsbank.recordhours;

import java.util.List;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;

/** Hours are entered, one by one or by sheet, and looked at by workers; the catalogue is here. */
public final class RecordHours extends BankFunction {
  /** As Lambda starts it. */
  public RecordHours() {
    this(Surroundings.ofLambda());
  }

  /** In other surroundings. */
  public RecordHours(Surroundings surroundings) {
    super(
        surroundings,
        List.of(
            CatalogueController.class,
            RecordsController.class,
            ReviewsController.class,
            CorrectionsController.class,
            CorrectionQueueController.class,
            QueuesController.class,
            SheetImportsController.class,
            ConfirmationsController.class,
            UndosController.class,
            TypedSheetsController.class,
            CompletionController.class,
            RecordTasks.class));
  }
}
