package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.Excusal;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.Stage;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.CourseItem;
import org.pointsbank.table.ExcusalItem;
import org.pointsbank.table.Transaction;

/**
 * Excuses people from an evaluation, before it is made or while it can be made anew. Source: rules
 * 7.9.
 */
@Singleton
final class ExcusePeople {
  private final Settlement settlement;
  private final Evaluations evaluations;
  private final Remaking remaking;

  ExcusePeople(Settlement settlement, Evaluations evaluations, Remaking remaking) {
    this.settlement = settlement;
    this.evaluations = evaluations;
    this.remaking = remaking;
  }

  /** Excuses {@code person}. */
  Answer<ExcusalReceipt> excuse(Call call, Manifest.Of of, PersonId person, String reason) {
    return settlement.once(
        call,
        () ->
            evaluations
                .known(of, person)
                .map(found -> decide(call, of, found, reason))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<ExcusalReceipt> decide(Call call, Manifest.Of of, Person person, String reason) {
    Course course = evaluations.course(of);
    List<Excusal> before = evaluations.excusals(of);
    Optional<Excusal> known = of(before, person.id());
    if (call.is(person.id())) {
      return new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
    }
    if (known.map(Excusal::stands).orElse(false)) {
      return new Decision.Refuse<>(ProblemCode.EXCUSED_ALREADY);
    }
    return changed(call, course, before, next(call, of, person, reason, known));
  }

  /** The excusal that stands from now on. */
  static Excusal next(
      Call call, Manifest.Of of, Person person, String reason, Optional<Excusal> known) {
    return new Excusal(
        of,
        person.id(),
        person.number(),
        reason,
        new Confirmation(call.person(), call.now()),
        true,
        known.map(Excusal::version).orElse(0L) + 1);
  }

  /** Ends an excusal: {@code person} is ranked again. */
  Answer<ExcusalReceipt> end(Call call, Manifest.Of of, PersonId person) {
    return settlement.once(
        call,
        () -> {
          Course course = evaluations.course(of);
          List<Excusal> before = evaluations.excusals(of);
          Optional<Excusal> known = of(before, person).filter(Excusal::stands);
          if (call.is(person)) {
            return new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
          }
          return known
              .map(excusal -> changed(call, course, before, ended(call, excusal)))
              .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_EXCUSED));
        });
  }

  private static Excusal ended(Call call, Excusal excusal) {
    return new Excusal(
        excusal.of(),
        excusal.person(),
        excusal.number(),
        excusal.reason(),
        new Confirmation(call.person(), call.now()),
        false,
        excusal.version() + 1);
  }

  private Decision<ExcusalReceipt> changed(
      Call call, Course course, List<Excusal> before, Excusal next) {
    Transaction effect = ExcusalItem.replace(next);
    ExcusalReceipt receipt = new ExcusalReceipt(next.person().value(), next.stands());
    if (evaluations.manifest(course.of()).isPresent()) {
      Manifest.Made made = new Manifest.Made(call.now(), call.who());
      return remaking.decide(
          new Remaking.Change(course, made, with(before, next), effect), (_, _) -> receipt);
    }
    return course.stage() instanceof Stage.Draft
        ? new Decision.Write<>(effect.and(CourseItem.replace(course.moved())), receipt)
        : new Decision.Refuse<>(
            Problem.of(ProblemCode.EVALUATION_STAGE, "stage", course.stage().word()));
  }

  /** Who is excused once {@code next} holds beside what was there before. */
  static Set<PersonId> with(List<Excusal> before, Excusal next) {
    Set<PersonId> excused = new HashSet<>(Drafting.excused(before));
    if (next.stands()) {
      excused.add(next.person());
    } else {
      excused.remove(next.person());
    }
    return excused;
  }

  static Optional<Excusal> of(List<Excusal> excusals, PersonId person) {
    return excusals.stream().filter(each -> each.person().equals(person)).findFirst();
  }
}
