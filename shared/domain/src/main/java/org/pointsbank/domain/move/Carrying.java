package org.pointsbank.domain.move;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;

/**
 * What a member takes along on one colour: two lines that name each other, and move the same points
 * of the same half-years, and the same debt. Source: rules 13.3.
 *
 * @param out of the account in the community that was left
 * @param in into the account of the same colour in the other one
 */
public record Carrying(Posting out, Posting in) {
  /**
   * When, by whom and by which rule.
   *
   * @param ruleVersion of the rule book in force on that day
   * @param by who signed or entered it; nobody where it is done later by itself
   * @param day the local day
   * @param at the moment
   */
  public record Terms(long ruleVersion, Optional<PersonId> by, LocalDate day, Instant at) {}

  /** Whether {@code left} holds anything that no order holds, or owes anything. */
  public static boolean due(Account left) {
    return !left.available().equals(Points.NONE) || !left.balance().owed().equals(Points.NONE);
  }

  /** Carries all that {@code left} may give over to {@code other}. */
  public static Carrying of(Account left, Account other, Terms terms) {
    Origin gone = new Origin.MovedOut(other.id().community(), other.lastLine() + 1);
    Origin come = new Origin.MovedIn(left.id().community(), left.lastLine() + 1);
    return new Carrying(
        left.moveOut(story(gone, terms)),
        other.moveIn(left.lots().available(), left.balance().owed(), story(come, terms)));
  }

  private static Posting.Story story(Origin origin, Terms terms) {
    return new Posting.Story(
        origin, Optional.empty(), terms.ruleVersion(), terms.by(), terms.day(), terms.at());
  }
}
