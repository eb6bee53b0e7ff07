package org.pointsbank.formteams;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TrainingId;
import org.pointsbank.domain.team.Qualifications;
import org.pointsbank.domain.team.Training;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AttendanceItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.QualificationsItem;
import org.pointsbank.table.TrainingItem;
import org.pointsbank.table.Transaction;

/**
 * Gives what a training gives. First its list is closed, then each on it gets the qualification in
 * a transaction of their own, and last the training is completed: each step does nothing where it
 * was done before. Source: rules 14.4.
 */
@Singleton
final class CompleteTraining {
  private final BankTable table;
  private final Settlement settlement;

  CompleteTraining(BankTable table, Settlement settlement) {
    this.table = table;
    this.settlement = settlement;
  }

  /** Completes a training, or goes on completing it. */
  Answer<TrainingsController.TrainingView> complete(
      Call call, CommunityId community, TrainingId id) {
    if (find(community, id).filter(CompleteTraining::unfinished).isEmpty()) {
      return settlement.once(call, () -> completed(community, id, true));
    }
    Optional<List<Given>> all = settlement.settled(() -> closed(call, community, id));
    if (all.isEmpty()) {
      return settlement.once(call, () -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR));
    }
    boolean room =
        all.get().stream()
            .map(each -> settlement.settled(() -> giving(call, each)))
            .toList()
            .stream()
            .allMatch(each -> each);
    return settlement.once(call, () -> completed(community, id, room));
  }

  private record Given(Training training, PersonId person) {}

  /** Nothing where the caller, or whom they act for, is on the list; read before it is closed. */
  private Decision<Optional<List<Given>>> closed(Call call, CommunityId community, TrainingId id) {
    Training training = find(community, id).orElseThrow();
    List<Given> everybody = everybody(training);
    if (everybody.stream().anyMatch(each -> own(call, each.person()))) {
      return new Decision.Write<>(Transaction.EMPTY, Optional.empty());
    }
    if (training.phase() == Training.Phase.OPEN) {
      Training closed = training.in(Training.Phase.GIVING);
      return new Decision.Write<>(
          Transaction.EMPTY.replace(TrainingItem.write(closed), training.version()),
          Optional.of(everybody));
    }
    return new Decision.Write<>(Transaction.EMPTY, Optional.of(everybody));
  }

  private static boolean own(Call call, PersonId person) {
    return call.is(person) || call.actsFor(person);
  }

  private List<Given> everybody(Training training) {
    List<Given> given = new ArrayList<>();
    table.each(
        AttendanceItem.at(training.id()),
        item -> given.add(new Given(training, AttendanceItem.read(item).person())));
    return given;
  }

  private Decision<Boolean> giving(Call call, Given given) {
    PersonId person = given.person();
    Qualifications all =
        QualificationsItem.read(person, table.read(QualificationsItem.keyOf(person)));
    if (all.from(given.training().id())) {
      return new Decision.Write<>(Transaction.EMPTY, true);
    }
    if (all.full()) {
      return new Decision.Write<>(Transaction.EMPTY, false);
    }
    return new Decision.Write<>(
        QualificationsItem.save(all.with(given.training().given(call.person()))), true);
  }

  private Decision<TrainingsController.TrainingView> completed(
      CommunityId community, TrainingId id, boolean room) {
    Optional<Training> training = find(community, id);
    if (training.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    if (training.get().phase() != Training.Phase.GIVING) {
      return new Decision.Refuse<>(ProblemCode.TRAINING_CLOSED);
    }
    if (!room) {
      return new Decision.Refuse<>(ProblemCode.TOO_MANY_QUALIFICATIONS);
    }
    Training done = training.get().in(Training.Phase.COMPLETED);
    return new Decision.Write<>(
        Transaction.EMPTY.replace(TrainingItem.write(done), training.get().version()),
        TrainingsController.TrainingView.of(done));
  }

  private static boolean unfinished(Training training) {
    return training.phase() != Training.Phase.COMPLETED;
  }

  private Optional<Training> find(CommunityId community, TrainingId id) {
    return table.read(TrainingItem.keyOf(community, id)).map(TrainingItem::read);
  }
}
