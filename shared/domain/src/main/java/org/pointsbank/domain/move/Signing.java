package org.pointsbank.domain.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;

/** What comes of a word on a move: every answer is listed here. Source: rules 13.1 and 13.2. */
public sealed interface Signing {
  /** The move as it is from now on; nothing else changes. */
  record Noted(Move move) implements Signing {}

  /** Both communities have signed: the person is a member of the other one from now on. */
  record Moved(Move move, Person person, LocalDate day) implements Signing {}

  /** Nobody signs for themselves. */
  record OwnFavour() implements Signing {}

  /** The other signature is somebody else's. */
  record SignedByYou() implements Signing {}

  /** The move waits for another word, or for none. */
  record WrongState(String state) implements Signing {}

  /** The person is no member of the community that is left. */
  record NotMember(LocalDate day) implements Signing {}

  /** A worker of the community that is left signs. */
  static Signing out(Move move, Person person, Confirmation word, LocalDate today) {
    if (person.id().equals(word.by())) {
      return new OwnFavour();
    }
    if (!(move.state() instanceof MoveState.Asked)) {
      return new WrongState(move.state().word());
    }
    return standing(person, move.from(), today).isEmpty()
        ? new NotMember(today)
        : new Noted(move.to(new MoveState.SignedOut(word)));
  }

  /** Another worker, of the community that takes the person in, signs: that day is the first. */
  static Signing in(Move move, Person person, Confirmation word, LocalDate today) {
    if (person.id().equals(word.by())) {
      return new OwnFavour();
    }
    if (!(move.state() instanceof MoveState.SignedOut(Confirmation out))) {
      return new WrongState(move.state().word());
    }
    if (out.by().equals(word.by())) {
      return new SignedByYou();
    }
    return standing(person, move.from(), today)
        .<Signing>map(left ->
            new Moved(
                move.to(new MoveState.Done(out, word, today)),
                moved(person, left, move.to(), today),
                today))
        .orElseGet(() -> new NotMember(today));
  }

  /** A worker of either community says no. */
  static Signing refuse(Move move, Confirmation word, String reason) {
    if (move.person().equals(word.by())) {
      return new OwnFavour();
    }
    return move.state().open()
        ? new Noted(move.to(new MoveState.Refused(word, reason)))
        : new WrongState(move.state().word());
  }

  /** The person, or a worker of the community that would be left, takes it back. */
  static Signing withdraw(Move move, Confirmation word) {
    return move.state().open()
        ? new Noted(move.to(new MoveState.Withdrawn(word)))
        : new WrongState(move.state().word());
  }

  /** The membership in {@code community} that stands on {@code today} and has no end. */
  static Optional<Membership> standing(Person person, CommunityId community, LocalDate today) {
    return person
        .membershipOn(today)
        .filter(each -> each.community().equals(community) && each.until().isEmpty());
  }

  private static Person moved(Person person, Membership left, CommunityId to, LocalDate today) {
    Membership ended = left.ended(new Membership.Ending(today, Membership.End.MOVED));
    List<Membership> now = new ArrayList<>();
    person.memberships().forEach(each -> now.add(each.equals(left) ? ended : each));
    now.add(new Membership(to, today, Optional.empty()));
    return person.changed(now, person.capacities());
  }
}
