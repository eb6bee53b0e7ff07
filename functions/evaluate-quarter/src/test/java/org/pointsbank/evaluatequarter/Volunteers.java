package org.pointsbank.evaluatequarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Award;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.ForwardItem;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.table.YearItem;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;

/** Gives people of 锦坤园 hours and lines, as the functions before this one would have done. */
final class Volunteers {
  private final BankTable table;
  private int records;

  private Volunteers(BankTable table) {
    this.table = table;
  }

  static Volunteers of(BankPlayer bank) {
    return new Volunteers(bank.bank());
  }

  /** Awards {@code minutes} of an item whose coefficient is 1, on {@code day}. */
  Volunteers served(PersonId person, Capacity capacity, String day, int minutes) {
    ServiceRecord record = record(person, capacity, LocalDate.parse(day), minutes);
    Account head =
        table.read(AccountItem.keyOf(record.account())).map(AccountItem::read).orElseThrow();
    RecordState.Confirmed confirmed = (RecordState.Confirmed) record.state();
    Posting posting =
        Award.of(record, confirmed, new Award.Earner(head, Points.NONE), DefaultRules.book(), NOW)
            .posting();
    Transaction effect =
        Transaction.EMPTY
            .create(LineItem.write(posting.line()))
            .and(AccountItem.replace(posting.account()));
    write(
        posting
            .folded()
            .map(folded -> effect.and(YearItem.fold(table, head.id(), folded)))
            .orElse(effect));
    return this;
  }

  /** Leaves a confirmed record that waits for its award. */
  ServiceRecord confirmed(PersonId person, Capacity capacity, String day) {
    ServiceRecord record = record(person, capacity, LocalDate.parse(day), 60);
    write(Transaction.EMPTY.create(ServiceRecordItem.write(record)));
    return record;
  }

  /** Marks a record as awarded, though the queue's index may not know it yet. */
  void awarded(ServiceRecord record) {
    RecordState.Confirmed confirmed = (RecordState.Confirmed) record.state();
    ServiceRecord awarded =
        record.to(new RecordState.Awarded(confirmed.first(), confirmed.second(), 1));
    write(Transaction.EMPTY.replace(ServiceRecordItem.write(awarded), record.version()));
  }

  /** Enrols somebody who is a resident of 锦坤园. */
  Volunteers enrol(PersonId id, String number, String name) {
    LocalDate joined = LocalDate.of(2026, 1, 15);
    Person person =
        new Person(
            id,
            DISTRICT,
            number,
            name,
            "10000000099",
            Optional.empty(),
            List.of(new Membership(JINKUN, joined, Optional.empty())),
            List.of(new HeldCapacity(Capacity.RESIDENT, joined, Optional.empty())),
            1);
    AccountId account = new AccountId(JINKUN, Capacity.RESIDENT.colour(), id);
    write(
        Transaction.EMPTY
            .create(PersonItem.write(person))
            .create(AccountItem.write(Account.open(account, number, joined))));
    return this;
  }

  /** {@code person} was known twice, and goes on as {@code other} from {@code day} on. */
  Volunteers goesOn(PersonId person, PersonId other, LocalDate day) {
    Person dropped = PersonItem.read(table.read(PersonItem.keyOf(person)).orElseThrow());
    List<Membership> ended =
        dropped.memberships().stream()
            .map(each ->
                new Membership(
                    each.community(),
                    each.from(),
                    Optional.of(new Membership.Ending(day, Membership.End.MERGED)),
                    each.pauses()))
            .toList();
    write(Transaction.EMPTY.put(PersonItem.write(dropped.changed(ended, dropped.capacities()))));
    return goesOn(person, other);
  }

  /** {@code person} was known twice, and goes on as {@code other}. */
  Volunteers goesOn(PersonId person, PersonId other) {
    Person dropped = PersonItem.read(table.read(PersonItem.keyOf(person)).orElseThrow());
    Person kept = PersonItem.read(table.read(PersonItem.keyOf(other)).orElseThrow());
    Person gone = dropped.goingOnAs(other, dropped.memberships(), dropped.capacities());
    write(
        Transaction.EMPTY
            .put(PersonItem.write(gone))
            .put(PersonItem.write(kept.absorbing(gone)))
            .put(ForwardItem.write(JINKUN, person)));
    return this;
  }

  private ServiceRecord record(PersonId person, Capacity capacity, LocalDate day, int minutes) {
    records++;
    LocalDateTime start = day.atTime(9, 0);
    return new ServiceRecord(
        new RecordId(day, "01900000-0000-7000-8000-0000000a%04d".formatted(records)),
        person,
        new AccountId(JINKUN, capacity.colour(), person),
        JINKUN,
        "G01",
        capacity,
        new Interval(start, start.plusMinutes(minutes)),
        EvidenceGrade.SHEET,
        new ServiceRecord.Entry(CHEN, NOW, "", "", ""),
        false,
        new RecordState.Confirmed(new Confirmation(LIN, NOW), Optional.empty()),
        1);
  }

  private void write(Transaction transaction) {
    assertThat(table.write(transaction)).isEqualTo(new Written.Committed());
  }
}
