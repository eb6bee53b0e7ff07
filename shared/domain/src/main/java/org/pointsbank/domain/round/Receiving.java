package org.pointsbank.domain.round;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBook;

/**
 * What comes of an owner's word, by their own sign-in, that a service was done which a worker says
 * was done. Source: rules 6.11.
 */
public final class Receiving {
  private Receiving() {}

  /**
   * Decides on it; the line names the worker who did it or saw it done.
   *
   * @param inForce the rule book in force now: the line names it
   * @param fetchedBy who says so for the owner, if it is not the owner
   */
  public static PickUp decide(
      Round round,
      RuleBook inForce,
      PickUp.Subject about,
      Optional<PersonId> fetchedBy,
      Instant now) {
    Phase phase = round.phaseAt(now);
    if (phase != Phase.PICK_UP) {
      return new PickUp.WrongPhase(phase);
    }
    if (!(about.order().state() instanceof OrderState.Allocated)) {
      return new PickUp.WrongState(about.order().state().word());
    }
    if (about.appointment().isEmpty()) {
      return new PickUp.NoAppointment();
    }
    AppointmentState state = about.appointment().get().state();
    if (!(state instanceof AppointmentState.Delivered(Visit _, PersonId worker, Instant _))) {
      return new PickUp.WrongState(state.word());
    }
    return worker.equals(about.sheet().person()) || fetchedBy.equals(Optional.of(worker))
        ? new PickUp.OwnFavour()
        : Handing.over(round, inForce, about, new PickUp.Said(worker, now, "", fetchedBy));
  }
}
