package org.pointsbank.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.SmallDistrict;

/** Writes where a district lies, and when a role ends. */
final class Roles {
  private Roles() {}

  static void liveIn(BankTable table, ZoneId zone) {
    RuleBook book = DefaultRules.book();
    put(
        table,
        Transaction.EMPTY.put(
            RuleBookItem.write(SmallDistrict.DISTRICT, AmendedRules.of(book).zone(zone).book())));
  }

  static void endOn(BankTable table, PersonId worker, LocalDate day) {
    Grant grant =
        new Grant(
            Role.CENTRE_WORKER,
            SmallDistrict.DISTRICT,
            Optional.of(SmallDistrict.JINKUN),
            LocalDate.of(2026, 1, 15),
            Optional.of(day));
    put(table, Transaction.EMPTY.put(GrantsItem.write(worker, List.of(grant), 2)));
  }

  private static void put(BankTable table, Transaction transaction) {
    assertThat(table.write(transaction)).isEqualTo(new Written.Committed());
  }
}
