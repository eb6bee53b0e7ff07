package org.pointsbank.printpassbook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.statement.AccountStatement;
import org.pointsbank.domain.statement.CommunityStatement;

/**
 * The statement of a community, or of a part of it, as a table: all lines, a row for each account,
 * the total, and the proof.
 *
 * @param statement of the accounts
 * @param wording of the reader
 * @param part which part it is, in words
 */
record CommunitySheet(CommunityStatement statement, Wording wording, String part) {
  /** The table of what was chosen by {@code period}, made at {@code now}. */
  Sheet sheet(Optional<Period> period, Instant now) {
    List<Sheet.Row> rows = new ArrayList<>();
    for (AccountStatement account : statement.accounts()) {
      account.lines().forEach(line -> rows.add(RowBuilder.line(wording, account.account(), line)));
    }
    statement.accounts().forEach(account -> rows.add(row(account)));
    rows.add(total(period, now));
    rows.add(proof());
    return new Sheet(
        period.map(Period::name).orElse("all"),
        wording.language(),
        StatementColumn.OF_A_COMMUNITY,
        rows);
  }

  private Sheet.Row row(AccountStatement account) {
    return new RowBuilder(wording, StatementRow.ACCOUNT)
        .of(account.account())
        .figures(StatementColumn.OPENING, account.opening())
        .figures(StatementColumn.MOVED, account.sums())
        .figures(StatementColumn.AFTER, account.closing())
        .figures(StatementColumn.NOW, account.now())
        .addsUp(account.addsUp())
        .row();
  }

  private Sheet.Row total(Optional<Period> period, Instant now) {
    String chosen = new StatementTexts(wording).chosen(period);
    return new RowBuilder(wording, StatementRow.TOTAL)
        .moment(StatementColumn.POSTED, wording.local(now))
        .text(StatementColumn.WHAT, part + "; " + chosen)
        .figures(StatementColumn.OPENING, statement.opening())
        .figures(StatementColumn.MOVED, statement.sums())
        .figures(StatementColumn.AFTER, statement.closing())
        .figures(StatementColumn.NOW, statement.now())
        .row();
  }

  /** Reckons the closing total from above, beside what the last lines say of it. */
  private Sheet.Row proof() {
    return new RowBuilder(wording, StatementRow.PROOF)
        .text(StatementColumn.WHAT, new StatementTexts(wording).proof(statement))
        .figures(StatementColumn.AFTER, statement.opening().plus(statement.sums()))
        .figures(StatementColumn.NOW, statement.closing().plus(statement.later()))
        .addsUp(statement.addsUp())
        .row();
  }
}
