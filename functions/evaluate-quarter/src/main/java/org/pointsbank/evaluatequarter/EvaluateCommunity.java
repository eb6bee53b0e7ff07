package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.evaluation.Evaluation;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.domain.evaluation.Ranking;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.EvaluationItem;

/**
 * Evaluates one community's quarter: the places first, under a new run, then the manifest, which
 * may not be there yet. Of two at once one manifest stands, and the other's run is never read.
 */
@Singleton
final class EvaluateCommunity {
  private final BankTable table;
  private final RuleShelf rules;
  private final WaitingAwards waiting;
  private final QuarterBooks books;
  private final Owners owners;
  private final Runs runs;
  private final Ids ids;

  EvaluateCommunity(
      BankTable table,
      RuleShelf rules,
      WaitingAwards waiting,
      QuarterBooks books,
      Owners owners,
      Runs runs,
      Ids ids) {
    this.table = table;
    this.rules = rules;
    this.waiting = waiting;
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

  /** What comes of it now; to be settled by the caller. */
  Decision<EvaluationView> decide(Manifest.Of of, Manifest.Made made) {
    RuleBook book = book(of);
    return switch (asked(of, LocalDate.ofInstant(made.at(), book.zone()))) {
      case Evaluation.Granted() -> evaluate(of, made, book);
      case Evaluation.QuarterNotOver(Quarter quarter, LocalDate _) ->
          refuse(ProblemCode.QUARTER_NOT_OVER, quarter);
      case Evaluation.Exists(Quarter quarter) -> refuse(ProblemCode.EVALUATION_EXISTS, quarter);
      case Evaluation.AwardsWaiting(Quarter quarter) -> refuse(ProblemCode.AWARDS_WAITING, quarter);
    };
  }

  private Evaluation asked(Manifest.Of of, LocalDate today) {
    boolean evaluated = table.read(EvaluationItem.keyOf(of)).isPresent();
    boolean awardsWaiting = !evaluated && waiting.any(of.community(), of.quarter());
    return Evaluation.decide(of.quarter(), new Evaluation.Known(today, evaluated, awardsWaiting));
  }

  private static Decision<EvaluationView> refuse(ProblemCode code, Quarter quarter) {
    return new Decision.Refuse<>(Problem.of(code, "quarter", quarter));
  }

  private Decision<EvaluationView> evaluate(Manifest.Of of, Manifest.Made made, RuleBook book) {
    List<QuarterAccount> accounts = books.of(of.community(), of.quarter());
    Map<PersonId, Ranking.Owner> merged = owners.in(of.community());
    List<Ranking> rankings =
        Stream.of(RankingName.values())
            .map(name -> Ranking.of(name, book.evaluation(), accounts, merged))
            .toList();
    String run = ids.next();
    if (!runs.write(of, run, rankings)) {
      return new Decision.Refuse<>(ProblemCode.BUSY);
    }
    Manifest manifest =
        new Manifest(
            of,
            run,
            new Manifest.Basis(book.evaluation(), book.version()),
            made,
            Manifest.tallies(rankings));
    return new Decision.Write<>(
        EvaluationItem.create(manifest),
        EvaluationView.of(manifest, book.zone(), Optional.empty()));
  }
}
