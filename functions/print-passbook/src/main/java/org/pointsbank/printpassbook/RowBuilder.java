package org.pointsbank.printpassbook;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.statement.Figures;

/** One row of a statement in the making. */
final class RowBuilder {
  private final Map<StatementColumn, Cell> cells = new EnumMap<>(StatementColumn.class);
  private final Wording wording;

  RowBuilder(Wording wording, StatementRow kind) {
    this.wording = wording;
    text(StatementColumn.KIND, kind.in(wording.language()));
  }

  /** The row of a posted line. */
  static Sheet.Row line(Wording wording, Account account, PassbookLine line) {
    Posting.Story story = line.story();
    RowBuilder row = new RowBuilder(wording, StatementRow.LINE).of(account);
    story.head().ifPresent(head -> row.text(StatementColumn.HEAD, wording.head(head)));
    return row.whole(StatementColumn.LINE, line.sequence())
        .moment(StatementColumn.POSTED, wording.local(story.postedAt()))
        .day(StatementColumn.SERVED, story.servedOn())
        .text(StatementColumn.WHAT, wording.what(line))
        .figures(StatementColumn.MOVED, Figures.of(line.deltas()))
        .figures(StatementColumn.AFTER, Figures.of(line.after()))
        .whole(StatementColumn.RULE_BOOK, story.ruleVersion())
        .text(StatementColumn.BY, wording.by(story))
        .row();
  }

  /** Says whose account it is. */
  RowBuilder of(Account account) {
    return text(StatementColumn.NUMBER, account.number())
        .text(StatementColumn.COLOUR, wording.colour(account.id().colour()))
        .text(StatementColumn.NAME, wording.owner(account));
  }

  @CanIgnoreReturnValue
  RowBuilder text(StatementColumn column, String text) {
    return put(column, new Cell.Text(text));
  }

  RowBuilder whole(StatementColumn column, long number) {
    return put(column, new Cell.Whole(number));
  }

  RowBuilder moment(StatementColumn column, LocalDateTime moment) {
    return put(column, new Cell.Moment(moment));
  }

  private RowBuilder day(StatementColumn column, LocalDate day) {
    return put(column, new Cell.Day(day));
  }

  RowBuilder addsUp(boolean yes) {
    return text(StatementColumn.ADDS_UP, wording.yesOrNo(yes));
  }

  /** The four numbers, in four columns. */
  RowBuilder figures(List<StatementColumn> columns, Figures figures) {
    return put(columns.get(0), new Cell.Whole(figures.minutes()))
        .put(columns.get(1), new Cell.Amount(figures.honour()))
        .put(columns.get(2), new Cell.Amount(figures.spendable()))
        .put(columns.get(3), new Cell.Amount(figures.owed()));
  }

  @CanIgnoreReturnValue
  private RowBuilder put(StatementColumn column, Cell cell) {
    cells.put(column, cell);
    return this;
  }

  Sheet.Row row() {
    return new Sheet.Row(cells);
  }
}
