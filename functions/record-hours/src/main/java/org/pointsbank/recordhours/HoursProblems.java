package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Hours;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.ServiceRecordItem;

/** Tells a caller why hours cannot be entered. Source: rules 4.1 to 4.9. */
@Singleton
final class HoursProblems {
  private final BankTable table;

  HoursProblems(BankTable table) {
    this.table = table;
  }

  /**
   * Why {@code hours} of {@code person} do not count.
   *
   * @throws IllegalStateException if they do
   */
  Problem of(Call call, PersonId person, Hours hours) {
    return switch (hours) {
      case Hours.Accepted _ -> throw new IllegalStateException("they count");
      // Whatever stood in the place of an item may be anything, and an answer is kept for good.
      case Hours.UnknownItem _ -> Problem.of(ProblemCode.UNKNOWN_ITEM);
      case Hours.CapacityNotHeld(Capacity capacity, LocalDate day) ->
          new Problem(
              ProblemCode.CAPACITY_NOT_HELD,
              Map.of("capacity", capacity.name(), "day", day.toString()),
              List.of());
      case Hours.MembershipPaused(LocalDate day) ->
          Problem.of(ProblemCode.MEMBERSHIP_PAUSED, "day", day);
      case Hours.Future(LocalDateTime _) -> Problem.of(ProblemCode.FUTURE_SERVICE);
      case Hours.TooOld(LocalDate _, long oldest) ->
          Problem.of(ProblemCode.TOO_OLD, "days", oldest);
      case Hours.Overlap(PersonDay.Taken other) -> overlap(call, person, other);
      case Hours.OwnOverride() -> Problem.of(ProblemCode.OWN_OVERRIDE);
      case Hours.ProofMissing() -> Problem.of(ProblemCode.PROOF_MISSING);
      case Hours.NotQualified(String code, LocalDate day) ->
          new Problem(
              ProblemCode.QUALIFICATION_MISSING,
              Map.of("qualification", code, "day", day.toString()),
              List.of());
    };
  }

  /** Names the other record to those who may see it, and to others only its time. */
  private Problem overlap(Call call, PersonId person, PersonDay.Taken other) {
    String start = other.time().start().toString();
    String end = other.time().end().toString();
    return near(call, person, other)
        ? new Problem(
            ProblemCode.OVERLAP,
            Map.of("record", other.record().toString(), "start", start, "end", end),
            List.of())
        : new Problem(ProblemCode.OVERLAP_ELSEWHERE, Map.of("start", start, "end", end), List.of());
  }

  private boolean near(Call call, PersonId person, PersonDay.Taken other) {
    return call.may(Act.SEE, person)
        || table
            .read(ServiceRecordItem.keyOf(person, other.record()))
            .map(ServiceRecordItem::read)
            .filter(record -> call.holds(Role.CENTRE_WORKER, record.servedIn()))
            .isPresent();
  }
}
