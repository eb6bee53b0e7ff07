package org.pointsbank.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A confirmed record turned into a line of its account.
 *
 * @param record awarded now
 * @param posting the line and the account behind it
 */
public record Award(ServiceRecord record, Posting posting) {
  /**
   * Who earns.
   *
   * @param account the award posts to
   * @param earlier what hours have earned on it in the quarter of the service
   */
  public record Earner(Account account, Points earlier) {}

  /**
   * Reckons the award of {@code record} by the rule book in force when the service started. Source:
   * rules 3.4, 5.1 and 5.2.
   *
   * @throws IllegalStateException if the rule book has lost the item: it had it at entry
   */
  public static Award of(
      ServiceRecord record,
      RecordState.Confirmed confirmed,
      Earner earner,
      RuleBook book,
      Instant now) {
    LocalDate servedOn = record.time().day();
    ServiceItem item =
        book.item(record.item())
            .orElseThrow(() -> new IllegalStateException("no item " + record.item()));
    long factor = book.hours().evidence().factor(record.grade());
    Reckoning.Effort effort = new Reckoning.Effort(record.time().minutes(), factor);
    Reckoning reckoning = Reckoning.of(effort, item, book.hours(), earner.earlier());
    Posting.Story story =
        new Posting.Story(
            new Origin.Served(record.id(), record.item(), reckoning.text()),
            Optional.of(Head.PARTICIPATION),
            book.version(),
            Optional.of(confirmed.deciding().by()),
            servedOn,
            now);
    Posting posting =
        earner
            .account()
            .earn(
                reckoning.minutes(),
                reckoning.points(),
                HalfYear.of(LocalDate.ofInstant(now, book.zone())),
                story);
    RecordState awarded =
        new RecordState.Awarded(confirmed.first(), confirmed.second(), posting.line().sequence());
    return new Award(record.to(awarded), posting);
  }
}
