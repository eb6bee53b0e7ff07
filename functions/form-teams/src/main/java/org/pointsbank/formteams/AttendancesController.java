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
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.TrainingId;
import org.pointsbank.domain.team.Training;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AttendanceItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Page;
import org.pointsbank.table.TrainingItem;
import org.pointsbank.table.Transaction;

/** Who was at a training. Source: rules 14.4. */
@Controller("/communities/{community}/trainings/{training}/attendances")
final class AttendancesController {
  private final BankTable table;
  private final Known known;
  private final Settlement settlement;

  AttendancesController(BankTable table, Known known, Settlement settlement) {
    this.table = table;
    this.known = known;
    this.settlement = settlement;
  }

  /** Lists who was at a training, by id. */
  @Get("{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<AttendanceList> list(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable TrainingId training,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    if (table.read(TrainingItem.keyOf(community, training)).isEmpty()) {
      return Answer.refuse(ProblemCode.NOT_FOUND);
    }
    Page page = table.list(Cursor.page(AttendanceItem.at(training), limit, cursor));
    return Answer.of(
        new AttendanceList(
            page.items().stream()
                .map(AttendanceItem::read)
                .map(each -> new AttendanceView(each.person().value(), each.by().value()))
                .toList(),
            Cursor.behind(page.next())));
  }

  /**
   * Puts somebody of the community on the list of a training, from its day on; never oneself.
   *
   * <p>A worker does, or whoever leads a team of the community.
   */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.CENTRE_WORKER, Role.TEAM_LEADER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.TRAINING_CLOSED,
    ProblemCode.ALREADY_ATTENDED,
    ProblemCode.TOO_EARLY
  })
  Answer<AttendanceView> attend(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable TrainingId training,
      @Body NewAttendance asked) {
    PersonId person = Said.person(asked.person());
    return settlement.once(
        call,
        () -> {
          Optional<Item> found = table.read(TrainingItem.keyOf(community, training));
          Optional<LocalDate> today = known.dayOf(community, call.now());
          return found.isEmpty()
                  || today.isEmpty()
                  || !mayAttest(call, community, today.get())
                  || known.in(community, person).isEmpty()
              ? new Decision.Refuse<>(ProblemCode.NOT_FOUND)
              : attended(call, found.get(), person, today.get());
        });
  }

  private boolean mayAttest(Call call, CommunityId community, LocalDate today) {
    return call.holds(Role.CENTRE_WORKER, community)
        || !known.ledBy(call.person(), community, today).isEmpty();
  }

  /** The training is required as seen, so that nobody slips onto a list that is being closed. */
  private Decision<AttendanceView> attended(
      Call call, Item item, PersonId person, LocalDate today) {
    Training training = TrainingItem.read(item);
    if (call.is(person) || call.actsFor(person)) {
      return new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
    }
    if (training.phase() != Training.Phase.OPEN) {
      return new Decision.Refuse<>(ProblemCode.TRAINING_CLOSED);
    }
    if (today.isBefore(training.day())) {
      return new Decision.Refuse<>(Problem.of(ProblemCode.TOO_EARLY, "from", training.day()));
    }
    if (table.read(AttendanceItem.keyOf(training.id(), person)).isPresent()) {
      return new Decision.Refuse<>(ProblemCode.ALREADY_ATTENDED);
    }
    AttendanceItem.Attendance attendance =
        new AttendanceItem.Attendance(training.id(), person, call.person(), call.now());
    return new Decision.Write<>(
        Transaction.EMPTY
            .create(AttendanceItem.write(attendance))
            .requireAsSeen(item.key(), Optional.of(item)),
        new AttendanceView(person.value(), call.person().value()));
  }

  /**
   * Somebody who was there.
   *
   * @param person known in the community
   */
  @Serdeable
  record NewAttendance(String person) {}

  /**
   * Somebody at a training.
   *
   * @param person who was there
   * @param by who put them on the list
   */
  @Serdeable
  record AttendanceView(String person, String by) {}

  /**
   * Some of those at a training.
   *
   * @param items by id
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record AttendanceList(List<AttendanceView> items, Optional<String> nextCursor) {}
}
