package org.pointsbank.evaluatequarter;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Task;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.CourseItem;

/** What the calendar evaluates, in every community; harmless however often it is run. */
@Singleton
final class EvaluationTasks {
  private static final Duration ONE_TICK = Duration.ofSeconds(60);

  private final BankTable table;
  private final RuleShelf rules;
  private final Settlement settlement;
  private final EvaluateCommunity evaluateCommunity;
  private final LeadCourse leadCourse;
  private final DistrictRuns runs;
  private final Clock clock;

  EvaluationTasks(
      BankTable table,
      RuleShelf rules,
      Settlement settlement,
      EvaluateCommunity evaluateCommunity,
      LeadCourse leadCourse,
      DistrictRuns runs,
      Clock clock) {
    this.table = table;
    this.rules = rules;
    this.settlement = settlement;
    this.evaluateCommunity = evaluateCommunity;
    this.leadCourse = leadCourse;
    this.runs = runs;
    this.clock = clock;
  }

  /**
   * What the schedule asks for.
   *
   * @param task its name
   * @param quarter such as {@code 2026-Q3}; without it the one that ended last
   */
  @Serdeable
  record Asked(String task, Optional<String> quarter) {}

  /**
   * What became of all communities.
   *
   * @param evaluated now
   * @param waiting for awards; the next run tries again
   * @param existing evaluated before
   * @param notOver whose quarter is not over yet
   * @param published evaluations whose notice was over
   */
  @Serdeable
  record Counts(long evaluated, long waiting, long existing, long notOver, long published) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    Counts plus(Counts more) {
      return new Counts(
          evaluated + more.evaluated,
          waiting + more.waiting,
          existing + more.existing,
          notOver + more.notOver,
          published + more.published);
    }
  }

  /** Evaluates a quarter everywhere: the one asked for, or else the one that ended last. */
  @Task("evaluate-quarter")
  Counts evaluate(Asked asked) {
    Optional<Quarter> quarter = asked.quarter().map(Quarter::parse);
    return everywhere(books -> Optional.of(quarter.orElseGet(() -> ended(books))));
  }

  /**
   * Makes up for what is due by the rule book and missing: the quarter that ended last, from so
   * many days behind its end as the book says; publishes what has hung out long enough, and goes on
   * with runs over districts. Source: rules 7.5, 7.7 and 7.11.
   */
  @Task("hourly-tick")
  Counts makeUp() {
    return InTurn.sum(
        List.<Supplier<Counts>>of(this::published, this::madeUp, this::run),
        Counts.NONE,
        Counts::plus,
        Supplier::get);
  }

  private Counts madeUp() {
    return everywhere(books -> Optional.of(ended(books)).filter(quarter -> due(quarter, books)));
  }

  private Counts run() {
    return new Counts(runs.finish(clock.instant(), Deadline.within(ONE_TICK)), 0, 0, 0, 0);
  }

  private Counts published() {
    return InTurn.sum(
        table.allWaiting(CourseItem.onNotice()),
        Counts.NONE,
        Counts::plus,
        item -> publish(CourseItem.read(item).of()));
  }

  /** Whose notice still lasts, or who has open objections, waits for a later tick. */
  private Counts publish(Manifest.Of of) {
    Manifest.Made made = new Manifest.Made(clock.instant(), Optional.empty());
    boolean done = settlement.settle(() -> leadCourse.publish(of, made)) instanceof Answer.Given<?>;
    return new Counts(0, 0, 0, 0, done ? 1 : 0);
  }

  private Counts everywhere(Function<RuleBooks, Optional<Quarter>> asked) {
    return InTurn.sum(
        CommunityItem.everywhere(table),
        Counts.NONE,
        Counts::plus,
        community ->
            asked
                .apply(rules.of(community.id()))
                .map(quarter -> evaluate(community.id(), quarter))
                .orElse(Counts.NONE));
  }

  private Counts evaluate(CommunityId community, Quarter quarter) {
    Manifest.Of of = new Manifest.Of(community, quarter);
    Manifest.Made made = new Manifest.Made(clock.instant(), Optional.empty());
    return switch (settlement.settle(() -> evaluateCommunity.decide(of, made))) {
      case Answer.Given<EvaluationView> _ -> new Counts(1, 0, 0, 0, 0);
      case Answer.Refused<EvaluationView>(Problem problem) -> refused(problem.code(), of);
      case Answer.Replayed<EvaluationView> _, Answer.Raw<EvaluationView> _ ->
          throw new IllegalStateException("no answer of a task: " + of);
    };
  }

  private static Counts refused(ProblemCode code, Manifest.Of of) {
    if (code == ProblemCode.AWARDS_WAITING) {
      return new Counts(0, 1, 0, 0, 0);
    }
    if (code == ProblemCode.EVALUATION_EXISTS) {
      return new Counts(0, 0, 1, 0, 0);
    }
    if (code == ProblemCode.QUARTER_NOT_OVER) {
      return new Counts(0, 0, 0, 1, 0);
    }
    throw new IllegalStateException("not evaluated now: " + of + " " + code.code());
  }

  private boolean due(Quarter quarter, RuleBooks books) {
    RuleBook book = books.at(quarter.lastDay());
    return book.evaluation()
        .days()
        .map(days -> !today(book).isBefore(quarter.end().plusDays(days)))
        .orElse(false);
  }

  private Quarter ended(RuleBooks books) {
    return Quarter.of(LocalDate.ofInstant(clock.instant(), books.zone())).previous();
  }

  private LocalDate today(RuleBook book) {
    Instant now = clock.instant();
    return LocalDate.ofInstant(now, book.zone());
  }
}
