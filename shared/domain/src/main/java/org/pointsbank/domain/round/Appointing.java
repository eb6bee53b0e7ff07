package org.pointsbank.domain.round;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.PersonId;

/** What comes of a word on an appointment. Source: rules 6.11. */
public sealed interface Appointing {
  /** The appointment as it stands now. */
  record Done(Appointment appointment) implements Appointing {}

  /** The round is in a phase where nothing is delivered. */
  record WrongPhase(Phase phase) implements Appointing {}

  /** Order or appointment is in a state where this is not said. */
  record WrongState(String state) implements Appointing {}

  /** The prize is a thing: it is picked up. */
  record NotAService() implements Appointing {}

  /** The worker is the owner, or ordered for them. */
  record OwnFavour() implements Appointing {}

  /** The time is over, or not before picking up ends. */
  record OutOfTime() implements Appointing {}

  /** No time and place are agreed on. */
  record NoAppointment() implements Appointing {}

  /** It has not begun yet. */
  record TooEarly(Instant from) implements Appointing {}

  /**
   * What a word is about.
   *
   * @param round of the order
   * @param sheet where the order stands
   * @param order itself
   * @param prize what it is for
   * @param earlier the appointment, if there is one of this order as it was placed last
   * @param version of what lies there of it; 0 if nothing does
   */
  record Matter(
      Round round,
      OrderSheet sheet,
      Order order,
      Prize prize,
      Optional<Appointment> earlier,
      long version) {
    private Done in(AppointmentState state) {
      return new Done(
          new Appointment(
              round.id(), order.id(), sheet.person(), order.placedAt(), state, version + 1));
    }

    private Optional<AppointmentState> state() {
      return earlier.map(Appointment::state);
    }

    private boolean favours(PersonId worker) {
      return worker.equals(sheet.person()) || order.actedFor().equals(Optional.of(worker));
    }

    private Optional<Appointing> barred(Instant now) {
      if (prize.kind() != PrizeKind.SERVICE) {
        return Optional.of(new NotAService());
      }
      Phase phase = round.phaseAt(now);
      if (phase != Phase.PICK_UP) {
        return Optional.of(new WrongPhase(phase));
      }
      return order.state() instanceof OrderState.Allocated
          ? Optional.empty()
          : Optional.of(new WrongState(order.state().word()));
    }
  }

  /** A worker names a time and a place, as often as need be until the service is done. */
  static Appointing propose(Matter matter, Visit visit, PersonId worker, Instant now) {
    Optional<Appointing> barred = matter.barred(now);
    if (barred.isPresent()) {
      return barred.get();
    }
    if (matter.favours(worker)) {
      return new OwnFavour();
    }
    if (matter.state().filter(AppointmentState.Delivered.class::isInstance).isPresent()) {
      return new WrongState("delivered");
    }
    return visit.at().isAfter(now) && visit.at().isBefore(matter.round().dates().pickUpEnds())
        ? matter.in(new AppointmentState.Proposed(visit, worker, now))
        : new OutOfTime();
  }

  /**
   * The owner, or somebody for them, says yes, or how they would rather have it.
   *
   * @param wish how; none says yes
   */
  static Appointing answer(Matter matter, Optional<String> wish, PersonId by, Instant now) {
    Optional<Appointing> barred = matter.barred(now);
    if (barred.isPresent()) {
      return barred.get();
    }
    if (matter.state().isEmpty()) {
      return new NoAppointment();
    }
    AppointmentState state = matter.state().get();
    return switch (state) {
      case AppointmentState.Proposed(Visit visit, PersonId _, Instant _) ->
          matter.in(
              wish.<AppointmentState>map(
                      text -> new AppointmentState.Declined(visit, by, now, text))
                  .orElseGet(() -> new AppointmentState.Agreed(visit, by, now)));
      case AppointmentState.Declined _, AppointmentState.Agreed _, AppointmentState.Delivered _ ->
          new WrongState(state.word());
    };
  }

  /** A worker says that it was done, from its time on. */
  static Appointing deliver(Matter matter, PersonId worker, Instant now) {
    Optional<Appointing> barred = matter.barred(now);
    if (barred.isPresent()) {
      return barred.get();
    }
    if (matter.favours(worker)) {
      return new OwnFavour();
    }
    if (matter.state().isEmpty()) {
      return new NoAppointment();
    }
    AppointmentState state = matter.state().get();
    if (!(state instanceof AppointmentState.Agreed(Visit visit, PersonId _, Instant _))) {
      return state.agreed() ? new WrongState(state.word()) : new NoAppointment();
    }
    return visit.at().isAfter(now)
        ? new TooEarly(visit.at())
        : matter.in(new AppointmentState.Delivered(visit, worker, now));
  }
}
