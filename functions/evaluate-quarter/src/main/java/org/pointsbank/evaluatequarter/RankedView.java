package org.pointsbank.evaluatequarter;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.domain.evaluation.RankedPerson;

/**
 * A person's place in a ranking. Points are whole hundredths.
 *
 * @param rank from 1; who is equal by the tie rule too shares one, and the next is left out
 * @param number the member number
 * @param name the first character of the name, {@code 王*}; none for auditors
 * @param person the person's id; for staff only
 * @param measured what is ranked by: hundredths of a point, or minutes
 * @param honour hundredths of honour points
 * @param minutes service minutes
 * @param lines passbook lines that counted
 * @param accounts what counted, account by account
 * @param correctedSince whether lines of the quarter were posted behind the lines named here
 */
@Serdeable
record RankedView(
    long rank,
    String number,
    Optional<String> name,
    Optional<String> person,
    long measured,
    long honour,
    long minutes,
    long lines,
    List<CountedView> accounts,
    boolean correctedSince) {

  /**
   * What one account counted.
   *
   * @param colour of the account
   * @param lastLine the line up to which it was read
   * @param honour hundredths of honour points
   * @param minutes service minutes
   * @param lines passbook lines that counted
   */
  @Serdeable
  record CountedView(Colour colour, long lastLine, long honour, long minutes, long lines) {
    static CountedView of(QuarterAccount account) {
      return new CountedView(
          account.account().colour(),
          account.lastLine(),
          account.totals().honourHundredths(),
          account.totals().minutes(),
          account.totals().lines());
    }
  }

  static RankedView of(RankedPerson ranked, Seen seen) {
    QuarterTotals totals = ranked.totals();
    return new RankedView(
        ranked.rank(),
        ranked.number(),
        seen.name(),
        seen.person(),
        seen.measured(),
        totals.honourHundredths(),
        totals.minutes(),
        totals.lines(),
        ranked.accounts().stream().map(CountedView::of).toList(),
        seen.correctedSince());
  }

  /**
   * What is looked up when a place is shown, since a frozen result neither holds names nor knows
   * what came later.
   *
   * @param measured by the rules of the evaluation
   * @param name masked, if the caller may see it
   * @param person if the caller may see it
   * @param correctedSince whether more lines of the quarter are there now
   */
  record Seen(
      long measured, Optional<String> name, Optional<String> person, boolean correctedSince) {}
}
