package org.pointsbank.imports;

import org.pointsbank.table.Import;
import org.pointsbank.table.Transaction;

/** What comes of an upload. */
public sealed interface Uploaded {
  /**
   * The file is read and its rows are kept.
   *
   * @param started the import, with its rows counted
   * @param manifest makes the import exist; until it is written, there is none
   */
  record Taken(Import started, Transaction manifest) implements Uploaded {}

  /** The file is refused as a whole; nothing of it is kept. */
  sealed interface Refusal extends Uploaded {}

  /** More than {@code mostBytes}. */
  record FileTooLarge(long mostBytes) implements Refusal {}

  /** Neither text in UTF-8 or GB18030 nor a sound workbook. */
  record FileUnreadable() implements Refusal {}

  /**
   * From {@code row} on, quotes do not close where a cell ends: what follows cannot be told apart.
   */
  record QuoteBroken(long row) implements Refusal {}

  /** Not even a header. */
  record FileEmpty() implements Refusal {}

  /** No heading stands for {@code column}. */
  record ColumnMissing(String column) implements Refusal {}

  /** Two headings stand for {@code column}. */
  record ColumnTwice(String column) implements Refusal {}

  /** More than {@code mostRows}. */
  record TooManyRows(long mostRows) implements Refusal {}

  /** A row holds more text than any row has. */
  record RowTooLong(long row) implements Refusal {}
}
