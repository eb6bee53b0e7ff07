package org.pointsbank.domain.round;

import java.time.Instant;
import org.pointsbank.domain.PersonId;

/** How far an appointment has come; each state says who brought it there, and when. */
public sealed interface AppointmentState {
  /** When and where, as it was said last. */
  Visit visit();

  /** Who said so. */
  PersonId by();

  /** When they said so. */
  Instant saidAt();

  /** A worker named a time and a place. */
  record Proposed(Visit visit, PersonId by, Instant saidAt) implements AppointmentState {}

  /** The owner would rather have it otherwise; {@code wish} says how. */
  record Declined(Visit visit, PersonId by, Instant saidAt, String wish)
      implements AppointmentState {}

  /** The owner comes. */
  record Agreed(Visit visit, PersonId by, Instant saidAt) implements AppointmentState {}

  /** A worker says that it was done; the owner has not said so yet. */
  record Delivered(Visit visit, PersonId by, Instant saidAt) implements AppointmentState {}

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Proposed _ -> "proposed";
      case Declined _ -> "declined";
      case Agreed _ -> "agreed";
      case Delivered _ -> "delivered";
    };
  }

  /** Whether both sides have agreed on time and place. */
  default boolean agreed() {
    return switch (this) {
      case Agreed _, Delivered _ -> true;
      case Proposed _, Declined _ -> false;
    };
  }
}
