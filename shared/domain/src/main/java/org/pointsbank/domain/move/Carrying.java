package org.pointsbank.domain.move;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;

/**
 * What a member takes along on one colour, to another community or to the person as whom they go
 * on: two lines that name each other, and move the same points of the same half-years, and the same
 * debt. Source: rules 13.3.
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
    return new Carrying(
        left.moveOut(story(gone(left.id(), other.id(), other.lastLine() + 1), terms)),
        other.moveIn(
            left.lots().available(),
            left.balance().owed(),
            story(come(other.id(), left.id(), left.lastLine() + 1), terms)));
  }

  private static Origin gone(AccountId from, AccountId to, long line) {
    return from.person().equals(to.person())
        ? new Origin.MovedOut(to.community(), line)
        : new Origin.MergedOut(to.person(), to.community(), line);
  }

  private static Origin come(AccountId to, AccountId from, long line) {
    return from.person().equals(to.person())
        ? new Origin.MovedIn(from.community(), line)
        : new Origin.MergedIn(from.person(), from.community(), line);
  }

  private static Posting.Story story(Origin origin, Terms terms) {
    return new Posting.Story(
        origin, Optional.empty(), terms.ruleVersion(), terms.by(), terms.day(), terms.at());
  }
}
