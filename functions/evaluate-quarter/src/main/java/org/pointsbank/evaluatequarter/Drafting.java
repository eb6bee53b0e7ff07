package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.evaluation.Excusal;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.domain.evaluation.Ranking;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.RuleShelf;

/** Ranks a community's quarter under a new run, which counts once a manifest names it. */
@Singleton
final class Drafting {
  private final RuleShelf rules;
  private final QuarterBooks books;
  private final Owners owners;
  private final Runs runs;
  private final Ids ids;

  Drafting(RuleShelf rules, QuarterBooks books, Owners owners, Runs runs, Ids ids) {
    this.rules = rules;
    this.books = books;
    this.owners = owners;
    this.runs = runs;
    this.ids = ids;
  }

  /**
   * The rule book in force on the last day of {@code of}'s quarter: its measure and its tie rule
   * decide.
   */
  RuleBook book(Manifest.Of of) {
    return rules.of(of.community()).at(of.quarter().lastDay());
  }

  /** Who is excused now, of those who ever were. */
  static Set<PersonId> excused(List<Excusal> excusals) {
    return excusals.stream()
        .filter(Excusal::stands)
        .map(Excusal::person)
        .collect(Collectors.toSet());
  }

  /** As whom {@code people} are ranked: an excusal goes on with whoever is excused. */
  static Set<PersonId> owners(Set<PersonId> people, Map<PersonId, Ranking.Owner> merged) {
    return people.stream()
        .map(each -> Optional.ofNullable(merged.get(each)).map(Ranking.Owner::person).orElse(each))
        .collect(Collectors.toSet());
  }

  /**
   * The manifest of new rankings without {@code excused}, still to be written.
   *
   * @return none while others keep the table busy
   */
  Optional<Manifest> draw(Manifest.Of of, Manifest.Made made, Set<PersonId> excused) {
    RuleBook book = book(of);
    Map<PersonId, Ranking.Owner> merged = owners.in(of.community());
    Set<PersonId> nobody = owners(excused, merged);
    List<QuarterAccount> accounts =
        books.of(of.community(), of.quarter()).stream()
            .filter(account -> !nobody.contains(Ranking.owner(account, merged).person()))
            .toList();
    List<Ranking> rankings =
        Stream.of(RankingName.values())
            .map(name -> Ranking.of(name, book.evaluation(), accounts, merged))
            .toList();
    String run = ids.next();
    if (!runs.write(of, run, rankings)) {
      return Optional.empty();
    }
    return Optional.of(
        new Manifest(
            of,
            run,
            new Manifest.Basis(book.evaluation(), book.version()),
            made,
            Manifest.tallies(rankings)));
  }
}
