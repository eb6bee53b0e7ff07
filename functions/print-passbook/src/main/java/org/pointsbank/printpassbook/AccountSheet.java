package org.pointsbank.printpassbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.statement.AccountStatement;
import org.pointsbank.domain.statement.Figures;

/**
 * The statement of one account as a table: what was brought forward, the lines, their sum, the
 * closing balance, what came later, the balance now, and the proof.
 *
 * @param statement of the account
 * @param wording of the reader
 */
record AccountSheet(AccountStatement statement, Wording wording) {
  /** The table of what was chosen by {@code period}, made at {@code now}. */
  Sheet sheet(Optional<Period> period, Instant now) {
    StatementTexts texts = new StatementTexts(wording);
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(after(StatementRow.OPENING, statement.opening(), texts.chosen(period)));
    statement
        .lines()
        .forEach(line -> rows.add(RowBuilder.line(wording, statement.account(), line)));
    rows.add(moved(StatementRow.SUMS, statement.sums()));
    rows.add(after(StatementRow.CLOSING, statement.closing(), ""));
    rows.add(moved(StatementRow.LATER, statement.later()));
    rows.add(
        begun(StatementRow.NOW)
            .moment(StatementColumn.POSTED, wording.local(now))
            .figures(StatementColumn.AFTER, statement.now())
            .row());
    rows.add(proof(texts));
    return new Sheet(
        period.map(Period::name).orElse("all"),
        wording.language(),
        StatementColumn.OF_AN_ACCOUNT,
        rows);
  }

  /** Reckons the closing balance from above, beside what the last line says of it. */
  private Sheet.Row proof(StatementTexts texts) {
    return begun(StatementRow.PROOF)
        .text(StatementColumn.WHAT, texts.proof(statement))
        .figures(StatementColumn.AFTER, statement.opening().plus(statement.sums()))
        .addsUp(statement.addsUp())
        .row();
  }

  private Sheet.Row moved(StatementRow kind, Figures figures) {
    return begun(kind).figures(StatementColumn.MOVED, figures).row();
  }

  private Sheet.Row after(StatementRow kind, Figures figures, String what) {
    return begun(kind)
        .text(StatementColumn.WHAT, what)
        .figures(StatementColumn.AFTER, figures)
        .row();
  }

  private RowBuilder begun(StatementRow kind) {
    return new RowBuilder(wording, kind).of(statement.account());
  }
}
