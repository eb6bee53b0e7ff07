package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.evaluation.Excusal;
import org.pointsbank.domain.evaluation.Gone;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.domain.evaluation.RankedTeam;
import org.pointsbank.domain.evaluation.Ranking;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.domain.evaluation.TeamCrew;
import org.pointsbank.domain.evaluation.TeamTotals;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.RuleShelf;

/** Ranks a community's quarter under a new run, which counts once a manifest names it. */
@Singleton
final class Drafting {
  private final RuleShelf rules;
  private final QuarterBooks books;
  private final Owners owners;
  private final TeamBooks teamBooks;
  private final Runs runs;
  private final Ids ids;

  Drafting(
      RuleShelf rules, QuarterBooks books, Owners owners, TeamBooks teamBooks, Runs runs, Ids ids) {
    this.rules = rules;
    this.books = books;
    this.owners = owners;
    this.teamBooks = teamBooks;
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

  /**
   * The manifest of new rankings without {@code excused}, still to be written.
   *
   * @return none while others keep the table busy
   */
  Optional<Manifest> draw(Manifest.Of of, Manifest.Made made, Set<PersonId> excused) {
    RuleBook book = book(of);
    Gone gone = owners.in(of.community());
    TeamCrew.Basis basis = new TeamCrew.Basis(of.quarter(), gone, gone.owners(excused));
    List<QuarterAccount> accounts = counted(of, basis);
    List<Ranking> rankings =
        Stream.of(RankingName.values())
            .map(name -> Ranking.of(name, book.evaluation(), accounts, gone.merged()))
            .toList();
    List<RankedTeam> teams =
        RankedTeam.rank(
            book.evaluation(), teamBooks.of(of.community(), accounts, basis, _ -> true));
    String run = ids.next();
    if (!runs.write(of, run, rankings, teams)) {
      return Optional.empty();
    }
    return Optional.of(
        new Manifest(
            of,
            run,
            new Manifest.Basis(book.evaluation(), book.version()),
            made,
            Manifest.tallies(rankings),
            Optional.of((long) teams.size())));
  }

  /** What {@code some} teams would bring if the evaluation were made now, of the same people. */
  Map<TeamId, TeamTotals> teams(Manifest made, List<Excusal> excusals, Set<TeamId> some) {
    Manifest.Of of = made.of();
    LocalDate day = LocalDate.ofInstant(made.made().at(), rules.of(of.community()).zone());
    Gone gone = owners.in(of.community()).asOf(day);
    TeamCrew.Basis basis = new TeamCrew.Basis(of.quarter(), gone, gone.owners(excused(excusals)));
    return teamBooks.of(of.community(), counted(of, basis), basis, some::contains).stream()
        .collect(Collectors.toMap(TeamTotals::team, Function.identity()));
  }

  private List<QuarterAccount> counted(Manifest.Of of, TeamCrew.Basis basis) {
    return books.of(of.community(), of.quarter()).stream()
        .filter(
            account -> !basis.excused().contains(basis.gone().owner(account.account().person())))
        .toList();
  }
}
