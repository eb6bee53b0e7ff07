package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.ObjectionId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.evaluation.Course;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.Objection;
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
import org.pointsbank.table.ObjectionItem;
import org.pointsbank.table.PersonLookupItem;

/** Writes objections down, while the notice lasts. Source: rules 7.8. */
@Singleton
final class EnterObjection {
  private final BankTable table;
  private final Settlement settlement;
  private final Evaluations evaluations;
  private final Ids ids;

  EnterObjection(BankTable table, Settlement settlement, Evaluations evaluations, Ids ids) {
    this.table = table;
    this.settlement = settlement;
    this.evaluations = evaluations;
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
          return evaluations.known(of, objector).isEmpty() || concerned.isEmpty()
              ? new Decision.Refuse<>(ProblemCode.NOT_FOUND)
              : entered(
                  course,
                  Objection.entered(
                      id,
                      of,
                      new Objection.Parties(objector, concerned.get().id()),
                      said,
                      new Confirmation(call.person(), call.now())));
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
    return evaluations.objections(objection.of()).stream().anyMatch(objection::repeats);
  }

  private Optional<Person> numbered(Manifest.Of of, String number) {
    return table
        .read(CommunityItem.keyOf(of.community()))
        .map(CommunityItem::read)
        .flatMap(found -> table.read(PersonLookupItem.byNumber(found.district(), number)))
        .map(PersonLookupItem::read)
        .flatMap(person -> evaluations.known(of, person));
  }
}
