package org.pointsbank.movemembers;

import org.pointsbank.domain.Person;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.Transaction;

/** A person as they were, under the next version: of two decisions at once, one is made anew. */
final class Touched {
  private Touched() {}

  static Transaction by(Person person) {
    Person next = person.changed(person.memberships(), person.capacities());
    return Transaction.EMPTY.replace(PersonItem.write(next), person.version());
  }
}
