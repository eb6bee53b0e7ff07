package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.round.Appointing;
import org.pointsbank.domain.round.Appointment;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.Visit;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AppointmentItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.OrderSheetItem;

/**
 * Brings owner and worker together over a service. Each word stands only while order and
 * appointment are as they were seen. Source: rules 6.11.
 */
@Singleton
final class MakeAppointment {
  private final Rounds rounds;
  private final OrderDesk desk;
  private final Settlement settlement;

  MakeAppointment(Rounds rounds, OrderDesk desk, Settlement settlement) {
    this.rounds = rounds;
    this.desk = desk;
    this.settlement = settlement;
  }

  /** The appointment of an order, if there is one. */
  Optional<AppointmentView> find(OrderDesk.At at) {
    return desk.find(at)
        .flatMap(
            found -> OrderDesk.appointment(found, desk.appointmentItem(found, desk.prize(found))))
        .map(appointment -> AppointmentView.of(appointment, rounds.zone(at.round().community())));
  }

  /** A worker names a time and a place. */
  Answer<AppointmentView.Receipt> propose(Call call, OrderDesk.At at, Visit visit) {
    return settlement.once(
        call,
        () -> decide(at, matter -> Appointing.propose(matter, visit, call.person(), call.now())));
  }

  /** The owner agrees, or says how they would rather have it. */
  Answer<AppointmentView.Receipt> answer(Call call, OrderDesk.At at, Optional<String> wish) {
    return settlement.once(
        call,
        () -> decide(at, matter -> Appointing.answer(matter, wish, call.person(), call.now())));
  }

  /** A worker says that it was done. */
  Answer<AppointmentView.Receipt> deliver(Call call, OrderDesk.At at) {
    return settlement.once(
        call, () -> decide(at, matter -> Appointing.deliver(matter, call.person(), call.now())));
  }

  private Decision<AppointmentView.Receipt> decide(
      OrderDesk.At at, Function<Appointing.Matter, Appointing> rule) {
    Optional<Round> round = rounds.find(at.round());
    Optional<OrderDesk.Found> found = desk.find(at);
    if (round.isEmpty() || found.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    Prize prize = desk.prize(found.get());
    Optional<Item> item = desk.appointmentItem(found.get(), prize);
    Appointing.Matter matter =
        new Appointing.Matter(
            round.get(),
            found.get().sheet(),
            found.get().order(),
            prize,
            OrderDesk.appointment(found.get(), item),
            item.map(Item::version).orElse(0L));
    return decision(rule.apply(matter), found.get(), rounds.terms(round.get()).zone());
  }

  private Decision<AppointmentView.Receipt> decision(
      Appointing answer, OrderDesk.Found found, ZoneId zone) {
    return switch (answer) {
      case Appointing.Done(Appointment appointment) -> write(appointment, found);
      case Appointing.WrongPhase(Phase phase) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_PHASE, "phase", phase.word()));
      case Appointing.WrongState(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
      case Appointing.NotAService() -> new Decision.Refuse<>(ProblemCode.NOT_A_SERVICE);
      case Appointing.OwnFavour() -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
      case Appointing.OutOfTime() -> new Decision.Refuse<>(ProblemCode.VISIT_OUT_OF_TIME);
      case Appointing.NoAppointment() -> new Decision.Refuse<>(ProblemCode.NO_APPOINTMENT);
      case Appointing.TooEarly(Instant from) ->
          new Decision.Refuse<>(
              Problem.of(ProblemCode.TOO_EARLY, "from", from.atZone(zone).toOffsetDateTime()));
    };
  }

  /**
   * The answer is kept under its key for ever: place and wish are told by the appointment alone.
   */
  private Decision<AppointmentView.Receipt> write(Appointment appointment, OrderDesk.Found found) {
    Key sheet = OrderSheetItem.keyOf(found.sheet().round(), found.sheet().person());
    return new Decision.Write<>(
        AppointmentItem.save(appointment).require(sheet, Item.VERSION, found.sheet().version()),
        new AppointmentView.Receipt(appointment.order().value(), appointment.state().word()));
  }
}
