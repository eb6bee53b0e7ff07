package org.pointsbank.domain.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;

/** What comes of a word on a proposal that two people are one. Source: rules 15.2 and 15.3. */
public sealed interface Merging {
  /** The proposal as it is from now on; nothing else changes. */
  record Noted(Merge merge) implements Merging {}

  /** The two are one from {@code day} on. */
  record Merged(Merge merge, Pair pair, LocalDate day) implements Merging {}

  /** Nobody says it about themselves. */
  record OwnFavour() implements Merging {}

  /** The second word is somebody else's. */
  record ProposedByYou() implements Merging {}

  /** The proposal waits for no word any more. */
  record WrongState(String state) implements Merging {}

  /** One of the two goes on as somebody else already. */
  record MergedAlready() implements Merging {}

  /** One of the two has died. */
  record Deceased() implements Merging {}

  /** Who is to be kept is no member of a community on that day. */
  record NotMember(LocalDate day) implements Merging {}

  /**
   * The two.
   *
   * @param keep as whom
   * @param drop who is to go on as the other one
   */
  record Pair(Person keep, Person drop) {
    private boolean has(PersonId person) {
      return keep.id().equals(person) || drop.id().equals(person);
    }
  }

  /** What forbids that {@code pair} is one, said by {@code by}, if anything does. */
  static Optional<Merging> unfit(Pair pair, PersonId by, LocalDate today) {
    if (pair.has(by)) {
      return Optional.of(new OwnFavour());
    }
    if (pair.keep().merged().into().isPresent() || pair.drop().merged().into().isPresent()) {
      return Optional.of(new MergedAlready());
    }
    if (pair.keep().deceased() || pair.drop().deceased()) {
      return Optional.of(new Deceased());
    }
    return pair.keep().communityOn(today).isEmpty()
        ? Optional.of(new NotMember(today))
        : Optional.empty();
  }

  /** A second person confirms. */
  static Merging confirm(Merge merge, Pair pair, Confirmation word, LocalDate today) {
    if (!(merge.state() instanceof MergeState.Proposed)) {
      return new WrongState(merge.state().word());
    }
    if (merge.proposed().by().equals(word.by())) {
      return new ProposedByYou();
    }
    return unfit(pair, word.by(), today)
        .orElseGet(() ->
            new Merged(
                merge.to(new MergeState.Done(word, today)),
                new Pair(pair.keep().absorbing(pair.drop()), gone(pair.drop(), pair.keep(), today)),
                today));
  }

  /** Anybody who may confirm refuses, or whoever proposed it takes it back. */
  static Merging refuse(Merge merge, Confirmation word, String reason) {
    if (merge.keep().equals(word.by()) || merge.drop().equals(word.by())) {
      return new OwnFavour();
    }
    return merge.state() instanceof MergeState.Proposed
        ? new Noted(merge.to(new MergeState.Refused(word, reason)))
        : new WrongState(merge.state().word());
  }

  private static Person gone(Person drop, Person keep, LocalDate today) {
    List<Membership> memberships =
        drop.memberships().stream()
            .map(each ->
                each.until().isEmpty()
                    ? each.ended(new Membership.Ending(today, Membership.End.MERGED))
                    : each)
            .toList();
    List<HeldCapacity> capacities =
        drop.capacities().stream()
            .map(each -> each.until().isEmpty() ? each.endedOn(today) : each)
            .toList();
    return drop.goingOnAs(keep.id(), memberships, capacities);
  }
}
