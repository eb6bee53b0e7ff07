package org.pointsbank.domain.activity;

import org.pointsbank.domain.RecordId;

/** Where somebody stands with a session. Source: rules 12.3 to 12.7. */
public sealed interface SignUpState {
  /** Not signed up; only known here because of a wrong code. */
  record Outside() implements SignUpState {}

  /** They have a place. */
  record Placed() implements SignUpState {}

  /** They wait for a place. */
  record Waiting() implements SignUpState {}

  /** They took their sign-up back. */
  record Cancelled(Mark by) implements SignUpState {}

  /** They came, and perhaps went again. */
  record Here(Presence presence) implements SignUpState {}

  /** Their attendance is a service record. */
  record Recorded(Presence presence, RecordId record) implements SignUpState {}

  /** Their attendance could not become a record. */
  record Unrecorded(Presence presence, String reason) implements SignUpState {}

  /** They had a place and never came. */
  record NoShow() implements SignUpState {}

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Outside() -> "outside";
      case Placed() -> "placed";
      case Waiting() -> "waiting";
      case Cancelled(_) -> "cancelled";
      case Here(Presence presence) -> presence.out().isPresent() ? "checked-out" : "checked-in";
      case Recorded(_, _) -> "recorded";
      case Unrecorded(_, _) -> "unrecorded";
      case NoShow() -> "no-show";
    };
  }
}
