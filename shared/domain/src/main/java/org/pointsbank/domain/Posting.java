package org.pointsbank.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A new line and what it does to its account.
 *
 * @param account after the line
 * @param line the new line
 * @param folded a quarter that leaves the head by this, if one does
 */
public record Posting(Account account, PassbookLine line, Optional<FoldedQuarter> folded) {

  /**
   * Why a line stands.
   *
   * @param origin from what it comes
   * @param head under which honour counts; none for what is not earned
   * @param ruleVersion of the rule book that made it
   * @param by who decided; nobody where the calendar did
   * @param servedOn the local day it belongs to
   * @param postedAt when it was written; a line is never older than the one before it
   */
  public record Story(
      Origin origin,
      Optional<Head> head,
      long ruleVersion,
      Optional<PersonId> by,
      LocalDate servedOn,
      Instant postedAt) {
    Story notBefore(Instant earliest) {
      return postedAt.isBefore(earliest)
          ? new Story(origin, head, ruleVersion, by, servedOn, earliest)
          : this;
    }
  }
}
