package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.lambda.Ids;
import org.pointsbank.table.StepItem;
import org.pointsbank.table.Transaction;

/** Writes down what happens to memberships. Source: rules 2.8. */
@Singleton
final class Steps {
  private final Ids ids;

  Steps(Ids ids) {
    this.ids = ids;
  }

  /**
   * Whom a step is about, and who takes it.
   *
   * @param person whose
   * @param community where
   * @param word who takes it, and when
   */
  record Of(PersonId person, CommunityId community, Confirmation word) {}

  /**
   * What happens.
   *
   * @param kind what
   * @param day from when on it counts
   * @param about what it is about; empty if nothing
   * @param reason why; empty where none is asked for
   */
  record What(Step.Kind kind, LocalDate day, String about, String reason) {}

  /** The step, to be written with its effect. */
  Transaction taken(Of of, What what) {
    Step step =
        new Step(
            ids.next(),
            of.person(),
            of.community(),
            what.kind(),
            what.day(),
            what.about(),
            what.reason(),
            of.word());
    return Transaction.EMPTY.create(StepItem.write(step));
  }
}
