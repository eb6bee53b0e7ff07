package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.ObjectionId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.Excusal;
import org.pointsbank.domain.evaluation.Hearing;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.Objection;
import org.pointsbank.domain.evaluation.ObjectionState;
import org.pointsbank.domain.evaluation.Progress;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.CourseItem;
import org.pointsbank.table.ExcusalItem;
import org.pointsbank.table.ObjectionItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.Transaction;

/**
 * Hears objections: what is decided, and the result that changes with it, stand in one transaction.
 * Source: rules 7.8.
 */
@Singleton
final class HearObjections {
  private final BankTable table;
  private final Settlement settlement;
  private final Evaluations evaluations;
  private final Remaking remaking;
  private final Ids ids;

  HearObjections(
      BankTable table, Settlement settlement, Evaluations evaluations, Remaking remaking, Ids ids) {
    this.table = table;
    this.settlement = settlement;
    this.evaluations = evaluations;
    this.remaking = remaking;
    this.ids = ids;
  }

  /** Writes down what {@code objector} objects to. */
  Answer<ObjectionReceipt> enter(Call call, Manifest.Of of, PersonId objector, NewObjection asked) {
    String number = asked.named();
    Objection.Said said = new Objection.Said(asked.ranking(), asked.said());
    ObjectionId id = new ObjectionId(ids.next());
    return settlement.once(
        call,
        () -> {
          Course course = evaluations.course(of);
          Optional<Person> concerned = numbered(of, number);
          return known(of, objector).isEmpty() || concerned.isEmpty()
              ? new Decision.Refuse<>(ProblemCode.NOT_FOUND)
              : entered(
                  course,
                  Objection.entered(
                      id,
                      of,
                      new Objection.Parties(objector, concerned.get().id()),
                      said,
                      word(call)));
        });
  }

  private Decision<ObjectionReceipt> entered(Course course, Objection objection) {
    Progress.Moment now =
        evaluations.moment(
            course.of(),
            new Manifest.Made(objection.entered().at(), Optional.of(objection.entered().by())));
    return switch (Progress.object(course, now.today())) {
      case Progress.Done(Course next) when !said(objection) ->
          new Decision.Write<>(
              CourseItem.replace(next).create(ObjectionItem.write(objection)),
              ObjectionReceipt.of(objection));
      case Progress.Done _ -> new Decision.Refuse<>(ProblemCode.OBJECTION_EXISTS);
      case Progress.WrongStage(String stage) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.EVALUATION_STAGE, "stage", stage));
      case Progress.TooEarly _, Progress.ObjectionsOpen _ ->
          throw new IllegalStateException("no answer to an objection: " + course.of());
    };
  }

  /** One open objection of a person about another: nobody keeps a result off for ever. */
  private boolean said(Objection objection) {
    return all(objection.of()).stream().anyMatch(objection::repeats);
  }

  List<Objection> all(Manifest.Of of) {
    List<Objection> objections = new ArrayList<>();
    table.each(ObjectionItem.of(of), item -> objections.add(ObjectionItem.read(of, item)));
    return objections;
  }

  Optional<Objection> find(Manifest.Of of, ObjectionId id) {
    return table.read(ObjectionItem.keyOf(of, id)).map(item -> ObjectionItem.read(of, item));
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
    Optional<Person> person = known(objection.of(), objection.concerned());
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
          return find(of, id)
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

  private Optional<Person> numbered(Manifest.Of of, String number) {
    return table
        .read(CommunityItem.keyOf(of.community()))
        .map(CommunityItem::read)
        .flatMap(found -> table.read(PersonLookupItem.byNumber(found.district(), number)))
        .map(PersonLookupItem::read)
        .flatMap(person -> known(of, person));
  }

  /** Somebody the community knows; what is elsewhere looks absent. */
  private Optional<Person> known(Manifest.Of of, PersonId person) {
    return table
        .read(PersonItem.keyOf(person))
        .map(PersonItem::read)
        .filter(found -> found.knownIn(of.community()));
  }
}
