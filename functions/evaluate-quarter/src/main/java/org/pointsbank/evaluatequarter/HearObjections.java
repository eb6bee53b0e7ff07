package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.ObjectionId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.Excusal;
import org.pointsbank.domain.evaluation.Hearing;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.Objection;
import org.pointsbank.domain.evaluation.ObjectionState;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.CourseItem;
import org.pointsbank.table.ExcusalItem;
import org.pointsbank.table.ObjectionItem;
import org.pointsbank.table.Transaction;

/**
 * Decides about objections: what is decided, and the result that changes with it, stand in one
 * transaction. Source: rules 7.8.
 */
@Singleton
final class HearObjections {
  private final Settlement settlement;
  private final Evaluations evaluations;
  private final Remaking remaking;

  HearObjections(Settlement settlement, Evaluations evaluations, Remaking remaking) {
    this.settlement = settlement;
    this.evaluations = evaluations;
    this.remaking = remaking;
  }

  /** Says that the result stays. */
  Answer<ObjectionReceipt> refuse(Call call, Manifest.Of of, ObjectionId id, String reason) {
    return decide(
        call,
        of,
        id,
        new ObjectionState.Refused(word(call), reason),
        (course, objection) ->
            new Decision.Write<>(
                CourseItem.replace(course.answered().moved()).and(replaced(objection)),
                ObjectionReceipt.of(objection)));
  }

  /** Says that the result is wrong, and changes it. */
  Answer<ObjectionReceipt> uphold(
      Call call, Manifest.Of of, ObjectionId id, NewObjection.Upholding said) {
    String reason = said.said();
    return decide(
        call,
        of,
        id,
        new ObjectionState.Upheld(word(call), reason, said.remedy()),
        (course, objection) ->
            switch (said.remedy()) {
              case EXCUSE -> excused(call, course, objection, reason);
              case REMAKE ->
                  remade(call, course, objection, evaluations.excusals(of), replaced(objection));
            });
  }

  private Decision<ObjectionReceipt> excused(
      Call call, Course course, Objection objection, String reason) {
    List<Excusal> before = evaluations.excusals(objection.of());
    Optional<Excusal> known = ExcusePeople.of(before, objection.concerned());
    if (known.map(Excusal::stands).orElse(false)) {
      return new Decision.Refuse<>(ProblemCode.EXCUSED_ALREADY);
    }
    Optional<Person> person = evaluations.known(objection.of(), objection.concerned());
    if (person.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    Excusal next = ExcusePeople.next(call, objection.of(), person.get(), reason, known);
    List<Excusal> after = new ArrayList<>(before);
    known.ifPresent(after::remove);
    after.add(next);
    return remade(
        call, course, objection, after, replaced(objection).and(ExcusalItem.replace(next)));
  }

  private Decision<ObjectionReceipt> remade(
      Call call, Course course, Objection objection, List<Excusal> excusals, Transaction beside) {
    Manifest.Made made = new Manifest.Made(call.now(), call.who());
    return remaking.decide(
        new Remaking.Change(course.answered(), made, Drafting.excused(excusals), beside),
        (_, _) -> ObjectionReceipt.of(objection));
  }

  private static Transaction replaced(Objection objection) {
    return Transaction.EMPTY.replace(ObjectionItem.write(objection), objection.version() - 1);
  }

  private interface Effect {
    Decision<ObjectionReceipt> of(Course course, Objection decided);
  }

  private Answer<ObjectionReceipt> decide(
      Call call, Manifest.Of of, ObjectionId id, ObjectionState outcome, Effect effect) {
    return settlement.once(
        call,
        () -> {
          Course course = evaluations.course(of);
          return evaluations
              .objection(of, id)
              .map(objection ->
                  switch (Hearing.decide(objection, call.person(), call::actsFor, outcome)) {
                    case Hearing.Decided(Objection decided) -> effect.of(course, decided);
                    case Hearing.OwnFavour() -> HearObjections.no(ProblemCode.OWN_FAVOUR);
                    case Hearing.EnteredByYou() -> HearObjections.no(ProblemCode.ENTERED_BY_YOU);
                    case Hearing.WrongState(String state) ->
                        new Decision.Refuse<ObjectionReceipt>(
                            Problem.of(ProblemCode.WRONG_STATE, "state", state));
                  })
              .orElseGet(() -> no(ProblemCode.NOT_FOUND));
        });
  }

  private static Decision<ObjectionReceipt> no(ProblemCode code) {
    return new Decision.Refuse<>(code);
  }

  private static Confirmation word(Call call) {
    return new Confirmation(call.person(), call.now());
  }
}
