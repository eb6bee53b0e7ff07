package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.Progress;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.table.CourseItem;
import org.pointsbank.table.EvaluationItem;
import org.pointsbank.table.Transaction;

/**
 * Makes the result of an evaluation anew, before it is published, in one transaction with whatever
 * asked for that. Source: rules 7.9.
 */
@Singleton
final class Remaking {
  private final WaitingAwards waiting;
  private final Drafting drafting;
  private final Evaluations evaluations;

  Remaking(WaitingAwards waiting, Drafting drafting, Evaluations evaluations) {
    this.waiting = waiting;
    this.drafting = drafting;
    this.evaluations = evaluations;
  }

  /**
   * Why a result is made anew.
   *
   * @param course of the evaluation before
   * @param made by whom and when
   * @param excused who is not ranked
   * @param beside what is written with it
   */
  record Change(Course course, Manifest.Made made, Set<PersonId> excused, Transaction beside) {}

  /** The decision to make it anew, with what is answered then. */
  <T> Decision<T> decide(Change change, BiFunction<Manifest, Course, T> answer) {
    Manifest.Of of = change.course().of();
    return switch (Progress.remake(change.course(), evaluations.moment(of, change.made()))) {
      case Progress.Done(Course course) -> drawn(change, course, answer);
      case Progress.WrongStage(String stage) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.EVALUATION_STAGE, "stage", stage));
      case Progress.TooEarly _, Progress.ObjectionsOpen _ ->
          throw new IllegalStateException("no answer to making anew: " + of);
    };
  }

  private <T> Decision<T> drawn(
      Change change, Course course, BiFunction<Manifest, Course, T> answer) {
    Manifest.Of of = course.of();
    if (waiting.any(of.community(), of.quarter())) {
      return new Decision.Refuse<>(Problem.of(ProblemCode.AWARDS_WAITING, "quarter", of.quarter()));
    }
    Optional<Manifest> drawn = drafting.draw(of, change.made(), change.excused());
    return drawn
        .<Decision<T>>map(manifest ->
            new Decision.Write<>(
                EvaluationItem.remake(manifest)
                    .and(CourseItem.replace(course))
                    .and(change.beside()),
                answer.apply(manifest, course)))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.BUSY));
  }
}
