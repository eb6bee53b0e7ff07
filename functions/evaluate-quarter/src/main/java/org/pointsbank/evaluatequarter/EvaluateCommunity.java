package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.Evaluation;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.Progress;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.table.CourseItem;
import org.pointsbank.table.EvaluationItem;

/**
 * Evaluates one community's quarter: the places first, under a new run, then the manifest, which
 * may not be there yet. Of two at once one manifest stands, and the other's run is never read. What
 * people ask for is a draft; what the calendar makes is on public notice at once.
 */
@Singleton
final class EvaluateCommunity {
  private final WaitingAwards waiting;
  private final Drafting drafting;
  private final Evaluations evaluations;

  EvaluateCommunity(WaitingAwards waiting, Drafting drafting, Evaluations evaluations) {
    this.waiting = waiting;
    this.drafting = drafting;
    this.evaluations = evaluations;
  }

  /** What comes of it now; to be settled by the caller. */
  Decision<EvaluationView> decide(Manifest.Of of, Manifest.Made made) {
    Progress.Moment now = evaluations.moment(of, made);
    return switch (asked(of, now.today())) {
      case Evaluation.Granted() -> evaluate(of, now);
      case Evaluation.QuarterNotOver(Quarter quarter, LocalDate _) ->
          refuse(ProblemCode.QUARTER_NOT_OVER, quarter);
      case Evaluation.Exists(Quarter quarter) -> refuse(ProblemCode.EVALUATION_EXISTS, quarter);
      case Evaluation.AwardsWaiting(Quarter quarter) -> refuse(ProblemCode.AWARDS_WAITING, quarter);
    };
  }

  private Evaluation asked(Manifest.Of of, LocalDate today) {
    boolean evaluated = evaluations.manifest(of).isPresent();
    boolean awardsWaiting = !evaluated && waiting.any(of.community(), of.quarter());
    return Evaluation.decide(of.quarter(), new Evaluation.Known(today, evaluated, awardsWaiting));
  }

  private static Decision<EvaluationView> refuse(ProblemCode code, Quarter quarter) {
    return new Decision.Refuse<>(Problem.of(code, "quarter", quarter));
  }

  private Decision<EvaluationView> evaluate(Manifest.Of of, Progress.Moment now) {
    Course before = evaluations.course(of);
    Course course = now.made().by().isPresent() ? before.moved() : onNotice(before, now);
    Optional<Manifest> drawn =
        drafting.draw(of, now.made(), Drafting.excused(evaluations.excusals(of)));
    return drawn
        .<Decision<EvaluationView>>map(manifest ->
            new Decision.Write<>(
                EvaluationItem.create(manifest).and(CourseItem.replace(course)),
                evaluations.view(manifest, course)))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.BUSY));
  }

  private static Course onNotice(Course before, Progress.Moment now) {
    return Progress.openNotice(before, now) instanceof Progress.Done(Course course)
        ? course
        : before.moved();
  }
}
