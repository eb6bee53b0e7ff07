package org.pointsbank.domain.round;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Lapse;
import org.pointsbank.domain.PersonId;

/** What comes of taking an order back. Source: rules 3.3 and 6.2. */
public sealed interface Dropping {
  /**
   * The order is dropped and its points are free.
   *
   * @param sheet with the dropped order
   * @param order itself
   * @param account with its points released
   * @param returnsStock whether a piece goes back to what is left
   */
  record Dropped(OrderSheet sheet, Order order, Account account, boolean returnsStock)
      implements Dropping {}

  /** The round is in a phase where nobody drops orders. */
  record WrongPhase(Phase phase) implements Dropping {}

  /** The order holds nothing that could be given back. */
  record WrongState(String state) implements Dropping {}

  /**
   * Decides on taking back {@code order} of {@code sheet}, which {@code account} pays. What a
   * worker has delivered is not taken back any more.
   */
  static Dropping decide(Round round, OrderSheet sheet, Order order, Account account, Word word) {
    Phase phase = round.phaseAt(word.at());
    if (phase != Phase.ORDERING && phase != Phase.PICK_UP) {
      return new WrongPhase(phase);
    }
    if (!order.state().open()) {
      return new WrongState(order.state().word());
    }
    if (word.delivered()) {
      return new WrongState("delivered");
    }
    Order dropped = order.to(new OrderState.Dropped(word.actedFor()));
    return new Dropped(
        sheet.with(dropped),
        dropped,
        account.release(order.held(), word.lapse()),
        order.state() instanceof OrderState.Allocated);
  }

  /**
   * Who takes it back.
   *
   * @param actedFor the worker who does it for the person, if one does
   * @param at when
   * @param lapse what becomes of points that would have expired meanwhile
   * @param delivered whether a worker says that the service which was ordered is done
   */
  record Word(Optional<PersonId> actedFor, Instant at, Lapse lapse, boolean delivered) {
    /** Of an order whose prize was not delivered. */
    public Word(Optional<PersonId> actedFor, Instant at, Lapse lapse) {
      this(actedFor, at, lapse, false);
    }
  }
}
