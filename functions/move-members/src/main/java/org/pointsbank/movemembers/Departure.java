package org.pointsbank.movemembers;

import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.MembershipState;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.membership.Step;

/**
 * A membership that is ending.
 *
 * @param person without it
 * @param community where
 * @param leaving as it was asked for
 * @param reason why
 * @param today the district's day
 */
record Departure(
    Person person, CommunityId community, NewLeaving leaving, String reason, LocalDate today) {
  /** What is kept of it. */
  Step step(String id, Confirmation word) {
    return new Step(
        id, person.id(), community, leaving.kind().step(), leaving.day(), "", reason, word);
  }

  /** Whose powers end with a death. */
  EndPowers.Gone gone() {
    return new EndPowers.Gone(person.id(), community, today, reason, Optional.empty());
  }

  /** The end of the membership. */
  Membership.Ending ending() {
    return new Membership.Ending(leaving.day(), leaving.kind().how());
  }

  /** What is answered: {@code spendable} ended with it, and {@code owed} is written off. */
  LeavingReceipt receipt(Points spendable, Points owed) {
    return receipt(Optional.empty(), spendable, owed);
  }

  /** What is answered where points end only on {@code day}. */
  LeavingReceipt keeping(LocalDate day) {
    return receipt(Optional.of(day), Points.NONE, Points.NONE);
  }

  private LeavingReceipt receipt(Optional<LocalDate> spendableUntil, Points ended, Points owed) {
    return new LeavingReceipt(
        person.id().value(),
        community.value(),
        MembershipState.valueOf(leaving.kind().name()),
        leaving.day(),
        spendableUntil,
        ended.hundredths(),
        owed.hundredths());
  }
}
