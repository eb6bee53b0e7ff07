package org.pointsbank.domain.membership;

import org.pointsbank.domain.PersonId;

/** Whether somebody may decide about an application. Source: rules 2.7. */
public sealed interface Judging {
  /** They may, and this is who applied. */
  record Open(Applicant applicant) implements Judging {}

  /** They wrote it themselves. */
  record WrittenByYou() implements Judging {}

  /** It is decided or taken back. */
  record Closed(String state) implements Judging {}

  /** Decides whether {@code by} may approve or decline; whoever wrote it may only decline. */
  static Judging approve(Application application, PersonId by) {
    boolean own = application.writtenBy().map(by::equals).orElse(false);
    return own ? new WrittenByYou() : decline(application);
  }

  /** Decides whether anybody may decline it or take it back. */
  static Judging decline(Application application) {
    return switch (application.state()) {
      case ApplicationState.Waiting(Applicant applicant) -> new Open(applicant);
      case ApplicationState.Approved _, ApplicationState.Declined _, ApplicationState.Withdrawn _ ->
          new Closed(application.state().word());
    };
  }
}
