package org.pointsbank.domain.membership;

import java.time.Instant;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;

/** How far an application has come; who applied is known only to the first state. */
public sealed interface ApplicationState {
  /** Nobody has decided yet. */
  record Waiting(Applicant applicant) implements ApplicationState {}

  /** They are a member: under this number, by that worker's word. */
  record Approved(PersonId person, String number, Confirmation by) implements ApplicationState {}

  /** A worker said no, and why. */
  record Declined(Confirmation by, String reason) implements ApplicationState {}

  /** They took it back. */
  record Withdrawn(Instant at) implements ApplicationState {}

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Waiting(_) -> "applied";
      case Approved(_, _, _) -> "approved";
      case Declined(_, _) -> "declined";
      case Withdrawn(_) -> "withdrawn";
    };
  }
}
