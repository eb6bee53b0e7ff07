package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import org.pointsbank.lambda.Task;

/** What the hourly tick does about hours. */
@Singleton
final class RecordTasks {
  private final SheetDesk desk;
  private final ConfirmSheets confirmSheets;

  RecordTasks(SheetDesk desk, ConfirmSheets confirmSheets) {
    this.desk = desk;
    this.confirmSheets = confirmSheets;
  }

  /**
   * What the tick did.
   *
   * @param imports it worked on
   * @param confirmations it worked on
   */
  @Serdeable
  record Ticked(long imports, long confirmations) {}

  /** Finishes the sheets and confirmations that nobody brought to their end. */
  @Task("hourly-tick")
  Ticked tick() {
    return new Ticked(desk.sheets().finish(), confirmSheets.finish());
  }
}
