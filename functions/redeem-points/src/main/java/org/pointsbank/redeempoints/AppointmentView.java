package org.pointsbank.redeempoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.round.Appointment;
import org.pointsbank.domain.round.AppointmentState;

/**
 * When and where a service is done, as it was said last.
 *
 * @param order for which
 * @param state proposed, declined, agreed or delivered
 * @param at when it begins
 * @param place where
 * @param by who brought it into this state
 * @param saidAt when they did
 * @param wish how the owner would rather have it, where they declined
 */
@Serdeable
record AppointmentView(
    String order,
    String state,
    OffsetDateTime at,
    String place,
    String by,
    OffsetDateTime saidAt,
    Optional<String> wish) {
  /**
   * How far an appointment is now.
   *
   * @param order for which
   * @param state proposed, declined, agreed or delivered
   */
  @Serdeable
  record Receipt(String order, String state) {}

  static AppointmentView of(Appointment appointment, ZoneId zone) {
    AppointmentState state = appointment.state();
    return new AppointmentView(
        appointment.order().value(),
        state.word(),
        state.visit().at().atZone(zone).toOffsetDateTime(),
        state.visit().place(),
        state.by().value(),
        state.saidAt().atZone(zone).toOffsetDateTime(),
        state instanceof AppointmentState.Declined declined
            ? Optional.of(declined.wish())
            : Optional.empty());
  }
}
