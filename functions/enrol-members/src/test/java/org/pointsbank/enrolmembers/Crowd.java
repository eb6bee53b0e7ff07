package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.SmallDistrict;

/** Many people who stand before all others in the list of a community: A00001, A00002 and on. */
final class Crowd {
  private static final int AT_ONCE = 40;

  private Crowd() {}

  static void enrol(BankTable table, CommunityId community, int people) {
    for (int first = 1; first <= people; first += AT_ONCE) {
      Transaction some = Transaction.EMPTY;
      for (int each = first; each < Math.min(first + AT_ONCE, people + 1); each++) {
        Person person = person(community, each);
        some =
            some.create(PersonItem.write(person))
                .create(
                    PersonLookupItem.write(
                        PersonLookupItem.inCommunity(community, person.number()), person.id()));
      }
      assertThat(table.write(some)).isEqualTo(new Written.Committed());
    }
  }

  private static Person person(CommunityId community, int number) {
    return new Person(
        new PersonId(new UUID(0, number).toString()),
        SmallDistrict.DISTRICT,
        "A%05d".formatted(number),
        "赵一",
        "1%010d".formatted(number),
        Optional.empty(),
        List.of(new Membership(community, LocalDate.of(2026, 1, 1), Optional.empty())),
        List.of(),
        1);
  }
}
