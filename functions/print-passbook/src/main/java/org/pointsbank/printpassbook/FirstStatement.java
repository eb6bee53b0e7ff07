package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pointsbank.lambda.Language;
import org.pointsbank.lambda.Primed;

/** Writes a small file of each kind before the snapshot, which loads all that writes files. */
@Singleton
final class FirstStatement implements Primed {
  @Override
  public void prime() {
    Sheet.Row row =
        new Sheet.Row(
            Map.of(
                StatementColumn.WHAT, new Cell.Text("摘要"),
                StatementColumn.SERVED, new Cell.Day(LocalDate.EPOCH),
                StatementColumn.POSTED, new Cell.Moment(LocalDate.EPOCH.atStartOfDay()),
                StatementColumn.MINUTES, new Cell.Whole(1),
                StatementColumn.HONOUR, new Cell.Amount(1)));
    Sheet sheet = new Sheet("all", Language.CHINESE, StatementColumn.OF_A_COMMUNITY, List.of(row));
    for (FileKind kind : FileKind.values()) {
      if (kind.of(sheet).length == 0) {
        throw new IllegalStateException("nothing in the first file");
      }
    }
  }
}
