package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.move.Carrying;
import org.pointsbank.lambda.RuleShelf;

/** On what terms lines are written at a moment: the book in force then, and the local day. */
@Singleton
final class LineTerms {
  private final RuleShelf rules;

  LineTerms(RuleShelf rules) {
    this.rules = rules;
  }

  /** The terms in {@code community} at {@code at}. */
  Carrying.Terms at(CommunityId community, Optional<PersonId> by, Instant at) {
    RuleBooks books = rules.of(community);
    LocalDate day = LocalDate.ofInstant(at, books.zone());
    return new Carrying.Terms(books.at(day).version(), by, day, at);
  }
}
