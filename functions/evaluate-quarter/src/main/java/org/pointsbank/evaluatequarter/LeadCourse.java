package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.Excusal;
import org.pointsbank.domain.evaluation.Inputs;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.Progress;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.table.CourseItem;
import org.pointsbank.table.Sha256;
import org.pointsbank.table.Transaction;

/** Leads an evaluation from its draft to the public. Source: rules 7.7 and 7.10. */
@Singleton
final class LeadCourse {
  private final Evaluations evaluations;
  private final Remaking remaking;

  LeadCourse(Evaluations evaluations, Remaking remaking) {
    this.evaluations = evaluations;
    this.remaking = remaking;
  }

  /** Puts a draft on public notice. */
  Decision<EvaluationView> openNotice(Manifest.Of of, Manifest.Made made) {
    return known(of, (course, _) -> Progress.openNotice(course, evaluations.moment(of, made)));
  }

  /** Publishes it for good, with the hash of what it was made from. */
  Decision<EvaluationView> publish(Manifest.Of of, Manifest.Made made) {
    return known(
        of,
        (course, manifest) ->
            Progress.publish(course, evaluations.moment(of, made), () -> inputs(manifest)));
  }

  /** Makes it anew out of the ledger as it is now. */
  Decision<EvaluationView> remake(Manifest.Of of, Manifest.Made made) {
    Course course = evaluations.course(of);
    if (evaluations.manifest(of).isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    return remaking.decide(
        new Remaking.Change(
            course, made, Drafting.excused(evaluations.excusals(of)), Transaction.EMPTY),
        evaluations::view);
  }

  private interface Step {
    Progress of(Course course, Manifest manifest);
  }

  private Decision<EvaluationView> known(Manifest.Of of, Step step) {
    Course course = evaluations.course(of);
    Optional<Manifest> manifest = evaluations.manifest(of);
    return manifest
        .map(found -> decided(step.of(course, found), next -> evaluations.view(found, next)))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND));
  }

  private static <T> Decision<T> decided(Progress progress, Function<Course, T> answer) {
    return switch (progress) {
      case Progress.Done(Course course) ->
          new Decision.Write<>(CourseItem.replace(course), answer.apply(course));
      case Progress.WrongStage(String stage) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.EVALUATION_STAGE, "stage", stage));
      case Progress.TooEarly(LocalDate from) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.TOO_EARLY, "from", from));
      case Progress.ObjectionsOpen(long open) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.OBJECTIONS_OPEN, "open", open));
    };
  }

  private String inputs(Manifest manifest) {
    List<String> excused =
        evaluations.excusals(manifest.of()).stream()
            .filter(Excusal::stands)
            .map(Excusal::number)
            .toList();
    String text =
        Inputs.text(manifest, evaluations.overall(manifest), excused, evaluations.teams(manifest));
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }
}
