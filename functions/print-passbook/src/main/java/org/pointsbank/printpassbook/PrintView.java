package org.pointsbank.printpassbook;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.pointsbank.domain.passbook.Print;

/**
 * A print: the same lines at the same places however often it is fetched.
 *
 * @param number counts the account's prints, from 1
 * @param book the number of the book
 * @param firstLine the first line it prints
 * @param lines how many of them; 0 where it prints only what is carried forward
 * @param carriedForward whether it begins with what is carried forward
 * @param sheets the pages to be put into the printer, in this order
 * @param by who asked for it
 * @param at when
 */
@Serdeable
record PrintView(
    long number,
    String book,
    long firstLine,
    long lines,
    boolean carriedForward,
    List<SheetView> sheets,
    String by,
    OffsetDateTime at) {

  /**
   * The part of a print on one page.
   *
   * @param page from 1
   * @param fromRow the first row, from 1
   * @param toRow the last row
   */
  @Serdeable
  record SheetView(long page, long fromRow, long toRow) {}

  static PrintView of(Print print, ZoneId zone) {
    return new PrintView(
        print.number(),
        print.book().toString(),
        print.firstLine(),
        print.lines(),
        print.carried().isPresent(),
        print.sheets().stream()
            .map(sheet -> new SheetView(sheet.page(), sheet.fromRow(), sheet.toRow()))
            .toList(),
        print.made().by().value(),
        print.made().at().atZone(zone).toOffsetDateTime());
  }
}
