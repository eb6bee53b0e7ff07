package org.pointsbank.domain.passbook;

import java.time.Instant;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PaperRules;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;

/** A small book: three lines on each of two pages. */
final class Sample {
  static final AccountId ACCOUNT =
      new AccountId(
          new CommunityId("01900000-0000-7000-8000-000000000011"),
          Colour.BLUE,
          new PersonId("01900000-0000-7000-8000-000000000201"));
  static final Act ACT =
      new Act(
          new PersonId("01900000-0000-7000-8000-000000000101"),
          Instant.parse("2026-10-01T01:00:00Z"));
  static final PaperRules PAPER = new PaperRules(3, 2);
  static final Balance BALANCE = new Balance(90, new Points(150), new Points(125), new Points(25));

  private Sample() {}

  static BookNumber number(long count) {
    return new BookNumber(Colour.BLUE, count);
  }

  static Opening.Blank blank(long count) {
    return new Opening.Blank(number(count), PAPER, ACT);
  }

  /** The first book of the account, with lines printed up to {@code printed}. */
  static Book printed(long printed) {
    Book book = Opening.first(ACCOUNT, blank(1)).book();
    return printed == 0 ? book : printed(book, printed).book();
  }

  /** What comes of printing when the account has so many lines. */
  static Printing.Printed printed(Book book, long lastLine) {
    return (Printing.Printed) Printing.decide(book, lastLine, ACT);
  }
}
