package org.pointsbank.formteams;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.TrainingId;
import org.pointsbank.domain.team.Training;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.TrainingItem;
import org.pointsbank.table.Transaction;

/** The trainings of a community. Source: rules 14.4. */
@Controller("/communities/{community}/trainings")
final class TrainingsController {
  private static final long LONGEST = 1440;
  private static final long MOST_MONTHS = 600;

  private final BankTable table;
  private final Known known;
  private final CompleteTraining completeTraining;
  private final Settlement settlement;
  private final Ids ids;

  TrainingsController(
      BankTable table,
      Known known,
      CompleteTraining completeTraining,
      Settlement settlement,
      Ids ids) {
    this.table = table;
    this.known = known;
    this.completeTraining = completeTraining;
    this.settlement = settlement;
    this.ids = ids;
  }

  /** Lists the trainings of a community. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<TrainingList> list(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Page page = table.list(Cursor.page(TrainingItem.of(community), limit, cursor));
    return Answer.of(
        new TrainingList(
            page.items().stream().map(TrainingItem::read).map(TrainingView::of).toList(),
            Cursor.behind(page.next())));
  }

  /** Plans a training, and says what it gives to whom attends it. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.OUT_OF_RANGE})
  Answer<TrainingView> plan(
      Call call, @PathVariable CommunityId community, @Body NewTraining asked) {
    Training training = training(call, community, asked);
    return settlement.once(
        call,
        () ->
            known.districtOf(community).isEmpty()
                ? new Decision.Refuse<>(ProblemCode.NOT_FOUND)
                : new Decision.Write<>(
                    Transaction.EMPTY.create(TrainingItem.write(training)),
                    TrainingView.of(training)));
  }

  /**
   * Closes the list and gives everybody on it the qualification, each once; asked again after an
   * interruption, it goes on where it stopped.
   */
  @Post("/{training}/complete")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.TRAINING_CLOSED,
    ProblemCode.TOO_MANY_QUALIFICATIONS
  })
  Answer<TrainingView> complete(
      Call call, @PathVariable CommunityId community, @PathVariable TrainingId training) {
    return completeTraining.complete(call, community, training);
  }

  private Training training(Call call, CommunityId community, NewTraining asked) {
    if (asked.minutes() < 1 || asked.minutes() > LONGEST) {
      throw BadInput.at("/minutes", ProblemCode.OUT_OF_RANGE);
    }
    if (asked.months().filter(months -> months < 1 || months > MOST_MONTHS).isPresent()) {
      throw BadInput.at("/months", ProblemCode.OUT_OF_RANGE);
    }
    return new Training(
        new TrainingId(ids.next()),
        community,
        BodyText.of("/title", asked.title()),
        asked.day(),
        asked.minutes(),
        Said.code("/qualification", asked.qualification()),
        asked.months(),
        Training.Phase.OPEN,
        call.person(),
        1);
  }

  /**
   * A training that is to be.
   *
   * @param title in one line
   * @param day on which it is held
   * @param minutes how long, at most a day
   * @param qualification code of what it gives
   * @param months for how long that is valid; for ever without
   */
  @Serdeable
  record NewTraining(
      String title, LocalDate day, long minutes, String qualification, Optional<Long> months) {}

  /**
   * A training.
   *
   * @param training the bank's own id
   * @param title what it is called
   * @param day on which it is held
   * @param minutes how long
   * @param qualification code of what it gives
   * @param months for how long that is valid; for ever without
   * @param phase how far it is
   */
  @Serdeable
  record TrainingView(
      String training,
      String title,
      LocalDate day,
      long minutes,
      String qualification,
      Optional<Long> months,
      Training.Phase phase) {
    static TrainingView of(Training training) {
      return new TrainingView(
          training.id().value(),
          training.title(),
          training.day(),
          training.minutes(),
          training.qualification(),
          training.months(),
          training.phase());
    }
  }

  /**
   * Some trainings of a community.
   *
   * @param items in the order in which they were planned
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record TrainingList(List<TrainingView> items, Optional<String> nextCursor) {}
}
