package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.BindingItem;
import org.pointsbank.table.LatestBindingItem;
import org.pointsbank.table.Transaction;

/** Draws binding codes and knows which of them count. Source: rules 8.2. */
@Singleton
final class BindingCodes {
  /** The hash of no code. */
  private static final String NO_CODE = "none";

  private final BankTable table;
  private final Surroundings surroundings;

  BindingCodes(BankTable table, Surroundings surroundings) {
    this.table = table;
    this.surroundings = surroundings;
  }

  /**
   * A code that is being handed out.
   *
   * @param code the secret, which is told once and stands nowhere
   * @param until it counts, exclusive
   * @param effect makes it the only one that counts for its person
   */
  record Drawn(BindingCode code, Instant until, Transaction effect) {}

  /** Draws a new code for {@code person}; earlier ones count no more once it is written. */
  Drawn draw(PersonId person, Optional<PersonId> by, Instant now) {
    BindingCode code = BindingCode.drawn(surroundings.chance());
    Instant until = now.plus(BindingCode.VALID);
    BindingItem.Binding binding =
        new BindingItem.Binding(code.hash(), person, by, now, new BindingItem.Open(until));
    Transaction latest =
        LatestBindingItem.set(person, code.hash(), table.read(LatestBindingItem.keyOf(person)));
    return new Drawn(code, until, BindingItem.create(binding).and(latest));
  }

  /**
   * Ends whatever code was handed out for {@code person}: one from a worker must not let its holder
   * in as somebody who holds a role since.
   */
  Transaction end(PersonId person) {
    return LatestBindingItem.set(person, NO_CODE, table.read(LatestBindingItem.keyOf(person)));
  }

  /** The binding that {@code code} stands for at {@code now}, if it still counts. */
  Optional<BindingItem.Binding> counting(BindingCode code, Instant now) {
    return table
        .read(BindingItem.keyOf(code.hash()))
        .map(BindingItem::read)
        .filter(binding -> open(binding, now))
        .filter(binding -> latest(binding));
  }

  private static boolean open(BindingItem.Binding binding, Instant now) {
    return switch (binding.state()) {
      case BindingItem.Open(Instant until) -> now.isBefore(until);
      case BindingItem.Used _ -> false;
    };
  }

  private boolean latest(BindingItem.Binding binding) {
    return table
        .read(LatestBindingItem.keyOf(binding.person()))
        .map(LatestBindingItem::read)
        .map(binding.hash()::equals)
        .orElse(false);
  }
}
