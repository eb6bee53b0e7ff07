package org.pointsbank.printpassbook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.passbook.Act;
import org.pointsbank.domain.passbook.CarriedForward;

/**
 * One printed row, column by column, as it is read.
 *
 * @param line the number of the line; blank where it is carried forward
 * @param posted the local day it was written
 * @param served the local day it belongs to
 * @param what from what it comes
 * @param minutes it moves
 * @param points spendable points it moves, with a sign
 * @param spendable points behind it
 * @param honour points behind it
 * @param operator the member number of who decided
 */
record Entry(
    String line,
    String posted,
    String served,
    String what,
    String minutes,
    String points,
    String spendable,
    String honour,
    String operator) {

  /**
   * What the texts of entries are made with.
   *
   * @param words for origins
   * @param numbers of the people who decided
   * @param zone whose days are printed
   */
  record Words(OriginWords words, Map<PersonId, String> numbers, ZoneId zone) {
    private String number(PersonId person) {
      return Optional.ofNullable(numbers.get(person)).orElse("");
    }
  }

  static Entry of(PassbookLine line, Words words) {
    Posting.Story story = line.story();
    return new Entry(
        Long.toString(line.sequence()),
        LocalDate.ofInstant(story.postedAt(), words.zone()).toString(),
        story.servedOn().toString(),
        words.words().of(story.origin(), story.ruleVersion()),
        Long.toString(line.deltas().minutes()),
        signed(line.deltas().spendable()),
        line.after().spendable().toString(),
        line.after().honour().toString(),
        story.by().map(words::number).orElse(""));
  }

  static Entry of(CarriedForward carried, Act made, Words words) {
    return new Entry(
        "承前",
        LocalDate.ofInstant(made.at(), words.zone()).toString(),
        "",
        "%s 第%d行 累计%d分钟".formatted(carried.from(), carried.line(), carried.balance().minutes()),
        "",
        "",
        carried.balance().spendable().toString(),
        carried.balance().honour().toString(),
        words.number(made.by()));
  }

  private static String signed(long hundredths) {
    String sign = hundredths > 0 ? "+" : hundredths < 0 ? "-" : "";
    return String.format(Locale.ROOT, "%s%s", sign, new Points(Math.abs(hundredths)));
  }
}
