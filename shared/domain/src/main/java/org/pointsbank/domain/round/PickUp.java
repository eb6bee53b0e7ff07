package org.pointsbank.domain.round;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.Account;
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

  /** The worker is the recipient, or fetches it, or acted for them. */
  record OwnFavour() implements PickUp {}

  /** The round is in a phase where nothing is handed over. */
  record WrongPhase(Phase phase) implements PickUp {}

  /** It is a service, and no time and place are agreed on. */
  record NoAppointment() implements PickUp {}

  /** It is a service whose time has not come. */
  record TooEarly(Instant from) implements PickUp {}

  /** No piece waits for this order. */
  record WrongState(String state) implements PickUp {}

  /**
   * What a worker heard.
   *
   * @param by the worker
   * @param at when
   * @param code as it was said
   * @param fetchedBy who said it for the owner, if it was not the owner
   */
  record Said(PersonId by, Instant at, String code, Optional<PersonId> fetchedBy) {
    /** What the owner said. */
    public Said(PersonId by, Instant at, String code) {
      this(by, at, code, Optional.empty());
    }
  }

  /**
   * What an order is about.
   *
   * @param sheet where it stands
   * @param order itself
   * @param prize what is handed over
   * @param account that pays
   * @param appointment of a service, if there is one
   */
  record Subject(
      OrderSheet sheet,
      Order order,
      Prize prize,
      Account account,
      Optional<Appointment> appointment) {
    /** What an order of a thing is about. */
    public Subject(OrderSheet sheet, Order order, Prize prize, Account account) {
      this(sheet, order, prize, account, Optional.empty());
    }
  }

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
        || said.fetchedBy().equals(Optional.of(said.by()))
        || order.actedFor().equals(Optional.of(said.by()))) {
      return new OwnFavour();
    }
    Optional<PickUp> notYet = notYet(about, said.at());
    if (notYet.isPresent()) {
      return notYet.get();
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
    return Handing.over(round, inForce, about, said);
  }

  /** A service is delivered where and when both sides agreed, not before. */
  private static Optional<PickUp> notYet(Subject about, Instant now) {
    if (about.prize().kind() != PrizeKind.SERVICE) {
      return Optional.empty();
    }
    Optional<AppointmentState> agreed =
        about.appointment().map(Appointment::state).filter(AppointmentState::agreed);
    if (agreed.isEmpty()) {
      return Optional.of(new NoAppointment());
    }
    return agreed.map(state -> state.visit().at()).filter(at -> at.isAfter(now)).map(TooEarly::new);
  }

  /** Takes as long however much of it is right. */
  private static boolean same(String code, String said) {
    return MessageDigest.isEqual(
        code.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
  }
}
