package org.pointsbank.printpassbook;

import java.util.List;
import org.pointsbank.domain.passbook.Print;

/**
 * A print with all its words: what every way of showing it is made of.
 *
 * @param cover whose book
 * @param print which entries, and where
 * @param entries in the order of the print
 */
record PrintedBook(Cover cover, Print print, List<Entry> entries) {
  /** Copies the entries in, and demands one for each place. */
  PrintedBook {
    entries = List.copyOf(entries);
    if (entries.size() != print.entries()) {
      throw new IllegalArgumentException(
          entries.size() + " entries for " + print.entries() + " places");
    }
  }

  /** The entries of one of the print's sheets. */
  List<Entry> on(Print.Sheet sheet) {
    long first = (sheet.page() - 1) * print.paper().linesPerPage() + sheet.fromRow() - 1;
    int from = Math.toIntExact(first - print.firstEntry());
    return entries.subList(from, Math.toIntExact(from + sheet.toRow() - sheet.fromRow() + 1));
  }
}
