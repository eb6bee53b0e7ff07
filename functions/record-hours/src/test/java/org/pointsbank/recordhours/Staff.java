package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.SmallDistrict;

/** People whom the small district does not have. */
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

  /** Somebody who is known in another district alone. */
  static PersonId strangerFrom(BankPlayer bank, DistrictId district) {
    PersonId id = new PersonId(SmallDistrict.id("299"));
    Person stranger =
        new Person(
            id, district, "V00009", "吴明", "10000000099", Optional.empty(), List.of(), List.of(), 1);
    assertThat(bank.bank().write(Transaction.EMPTY.create(PersonItem.write(stranger))))
        .isEqualTo(new Written.Committed());
    return id;
  }
}
