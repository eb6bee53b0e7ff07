package org.pointsbank.domain.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.RuleBook;

/** What comes of a code that is said to a worker. Source: rules 6.5 and 8.3. */
public sealed interface PickUp {
  /**
   * The piece is handed over: the order is done and its line written.
   *
   * @param sheet with the order
   * @param order itself
   * @param posting the line and the account behind it
   */
  record HandedOver(OrderSheet sheet, Order order, Posting posting) implements PickUp {}

  /** The code was wrong; {@code sheet} counts it, {@code left} tries remain. */
  record WrongCode(OrderSheet sheet, long left) implements PickUp {}

  /** The code was tried too often before. */
  record CodeLocked() implements PickUp {}

  /** The worker is the recipient, or acted for them. */
  record OwnFavour() implements PickUp {}

  /** The round is in a phase where nothing is handed over. */
  record WrongPhase(Phase phase) implements PickUp {}

  /** No piece waits for this order. */
  record WrongState(String state) implements PickUp {}

  /**
   * What a worker heard.
   *
   * @param by the worker
   * @param at when
   * @param code as it was said
   */
  record Said(PersonId by, Instant at, String code) {}

  /**
   * What an order is about.
   *
   * @param sheet where it stands
   * @param order itself
   * @param prize what is handed over
   * @param account that pays
   */
  record Subject(OrderSheet sheet, Order order, Prize prize, Account account) {}

  /**
   * Decides on a hand-over.
   *
   * @param terms the rule book of the round: how many tries there are
   * @param inForce the rule book in force now: the line names it
   */
  static PickUp decide(Round round, RuleBook terms, RuleBook inForce, Subject about, Said said) {
    Phase phase = round.phaseAt(said.at());
    if (phase != Phase.PICK_UP) {
      return new WrongPhase(phase);
    }
    Order order = about.order();
    if (!(order.state() instanceof OrderState.Allocated(OrderState.PickUpCode code))) {
      return new WrongState(order.state().word());
    }
    if (said.by().equals(about.sheet().person())
        || order.actedFor().equals(Optional.of(said.by()))) {
      return new OwnFavour();
    }
    long tries = terms.rounds().codeTries();
    if (code.wrongTries() >= tries) {
      return new CodeLocked();
    }
    if (!same(code.text(), said.code())) {
      OrderState.PickUpCode tried = code.triedInVain();
      OrderSheet counted = about.sheet().with(order.to(new OrderState.Allocated(tried)));
      return new WrongCode(counted, tries - tried.wrongTries());
    }
    return handOver(about, story(round, inForce, about, said));
  }

  private static HandedOver handOver(Subject about, Posting.Story story) {
    Posting posting = about.account().spendHeld(about.order().held(), story);
    Order done = about.order().to(new OrderState.HandedOver(posting.line().sequence()));
    return new HandedOver(about.sheet().with(done), done, posting);
  }

  private static Posting.Story story(Round round, RuleBook inForce, Subject about, Said said) {
    return new Posting.Story(
        new Origin.Redeemed(
            about.order().id(), round.id().half(), about.prize().id(), about.prize().name()),
        Optional.empty(),
        inForce.version(),
        Optional.of(said.by()),
        RoundCalendar.of(inForce).day(said.at()),
        said.at());
  }

  /** Takes as long however much of it is right. */
  private static boolean same(String code, String said) {
    return MessageDigest.isEqual(
        code.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
  }
}
