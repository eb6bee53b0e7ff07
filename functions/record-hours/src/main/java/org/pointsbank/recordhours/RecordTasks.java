package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.pointsbank.lambda.InTurn;
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
  record Ticked(long imports, long confirmations) {
    Ticked plus(Ticked more) {
      return new Ticked(imports + more.imports, confirmations + more.confirmations);
    }
  }

  /** Finishes the sheets and confirmations that nobody brought to their end. */
  @Task("hourly-tick")
  Ticked tick() {
    List<Supplier<Ticked>> both =
        List.of(
            () -> new Ticked(desk.sheets().finish(), 0),
            () -> new Ticked(0, confirmSheets.finish()));
    return InTurn.sum(both, new Ticked(0, 0), Ticked::plus, Supplier::get);
  }
}
