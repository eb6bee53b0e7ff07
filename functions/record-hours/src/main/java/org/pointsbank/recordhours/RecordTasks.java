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
  private final UndoSheets undoSheets;
  private final FinishSession finishSession;

  RecordTasks(
      SheetDesk desk,
      ConfirmSheets confirmSheets,
      UndoSheets undoSheets,
      FinishSession finishSession) {
    this.desk = desk;
    this.confirmSheets = confirmSheets;
    this.undoSheets = undoSheets;
    this.finishSession = finishSession;
  }

  /**
   * What the tick did.
   *
   * @param imports it worked on
   * @param confirmations it worked on
   * @param undos of imports it worked on
   * @param sessions it completed or confirmed further
   */
  @Serdeable
  record Ticked(long imports, long confirmations, long undos, long sessions) {
    Ticked plus(Ticked more) {
      return new Ticked(
          imports + more.imports,
          confirmations + more.confirmations,
          undos + more.undos,
          sessions + more.sessions);
    }
  }

  /** Finishes the sheets, confirmations, undos and sessions that nobody brought to their end. */
  @Task("hourly-tick")
  Ticked tick() {
    List<Supplier<Ticked>> all =
        List.of(
            () -> new Ticked(desk.sheets().finish(), 0, 0, 0),
            () -> new Ticked(0, confirmSheets.walk().finish(), 0, 0),
            () -> new Ticked(0, 0, undoSheets.walk().finish(), 0),
            () -> new Ticked(0, 0, 0, finishSession.finish()));
    return InTurn.sum(all, new Ticked(0, 0, 0, 0), Ticked::plus, Supplier::get);
  }
}
