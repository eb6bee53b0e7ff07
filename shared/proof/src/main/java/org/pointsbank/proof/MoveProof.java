package org.pointsbank.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.proof.Difference;

/**
 * Holds what leaves one community against what comes into another: each half of a move or a merging
 * names the other half, which names it back and moves the same the other way. What ends with a
 * membership gives nothing, leaves no debt, and touches neither minutes nor honour.
 */
final class MoveProof {
  private final Books books;
  private final List<Difference> differences = new ArrayList<>();

  private MoveProof(Books books) {
    this.books = books;
  }

  static List<Difference> differences(Books books) {
    MoveProof proof = new MoveProof(books);
    books.lines().values().forEach(lines -> lines.forEach(proof::prove));
    return proof.differences;
  }

  private void prove(PassbookLine line) {
    switch (line.story().origin()) {
      case Origin.MovedOut(CommunityId to, long other) ->
          compare(
              line,
              there(line, to, line.account().person()),
              other,
              new Origin.MovedIn(line.account().community(), line.sequence()));
      case Origin.MovedIn(CommunityId from, long other) ->
          compare(
              line,
              there(line, from, line.account().person()),
              other,
              new Origin.MovedOut(line.account().community(), line.sequence()));
      case Origin.MergedOut(PersonId to, CommunityId community, long other) ->
          compare(
              line,
              there(line, community, to),
              other,
              new Origin.MergedIn(
                  line.account().person(), line.account().community(), line.sequence()));
      case Origin.MergedIn(PersonId from, CommunityId community, long other) ->
          compare(
              line,
              there(line, community, from),
              other,
              new Origin.MergedOut(
                  line.account().person(), line.account().community(), line.sequence()));
      case Origin.Ended _ -> ended(line);
      case Origin.Served _,
          Origin.Redeemed _,
          Origin.Given _,
          Origin.Reversed _,
          Origin.Expired _ -> {}
    }
  }

  private void ended(PassbookLine line) {
    Deltas deltas = line.deltas();
    boolean right =
        deltas.minutes() == 0
            && deltas.honour() == 0
            && deltas.spendable() <= 0
            && line.after().owed().equals(Points.NONE);
    if (!right) {
      differences.add(
          new Difference(
              Difference.Kind.MOVE,
              "line " + line.sequence() + " of " + line.account(),
              "ends more or less than what may be spent and is owed"));
    }
  }

  private static AccountId there(PassbookLine line, CommunityId community, PersonId person) {
    return new AccountId(community, line.account().colour(), person);
  }

  private void compare(PassbookLine line, AccountId there, long other, Origin back) {
    Optional<PassbookLine> half = books.line(there, other);
    boolean right =
        half.map(found ->
                found.story().origin().equals(back) && opposite(line.deltas(), found.deltas()))
            .orElse(false);
    if (!right) {
      differences.add(
          new Difference(
              Difference.Kind.MOVE,
              "line " + line.sequence() + " of " + line.account(),
              "has no other half in " + there));
    }
  }

  private static boolean opposite(Deltas one, Deltas other) {
    return new Deltas(0, 0, -one.spendable(), -one.owed()).equals(other)
        && one.minutes() == 0
        && one.honour() == 0;
  }
}
