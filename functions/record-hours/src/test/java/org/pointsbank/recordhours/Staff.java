package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;

/** Workers of the small district who volunteer themselves. */
final class Staff {
  private Staff() {}

  /** Lets a worker serve as a resident, since 2026-01-15. */
  static void makeResident(BankPlayer bank, PersonId worker) {
    Person before = bank.bank().read(PersonItem.keyOf(worker)).map(PersonItem::read).orElseThrow();
    LocalDate since = LocalDate.of(2026, 1, 15);
    Person after =
        new Person(
            before.id(),
            before.district(),
            before.number(),
            before.name(),
            before.phone(),
            before.born(),
            before.memberships(),
            List.of(new HeldCapacity(Capacity.RESIDENT, since, Optional.empty())),
            before.version() + 1);
    Transaction change = Transaction.EMPTY.replace(PersonItem.write(after), before.version());
    assertThat(bank.bank().write(change)).isEqualTo(new Written.Committed());
  }
}
