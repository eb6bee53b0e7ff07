package org.pointsbank.bench.rounds;

import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Award;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.DefaultRules;

/** Orders as people have placed them: each of one person with ten points from ten hours. */
final class Orders {
  private static final int HOURS = 10;

  private Orders() {}

  /** Writes {@code count} orders, prize by prize in turn. */
  static void place(BankTable table, RoundId round, List<Prize> prizes, int count, Instant at) {
    for (int number = 0; number < count; number++) {
      PersonId person = new PersonId("01910000-0000-7000-8000-%012x".formatted(number));
      OrderId id = new OrderId("01920000-0000-7000-8000-%012x".formatted(number));
      Prize prize = prizes.get(number % prizes.size());
      Award award = award(person);
      Account rich = award.posting().account();
      Order order =
          new Order(
              id,
              prize.id(),
              Colour.BLUE,
              prize.price(),
              rich.holdable(prize.price()),
              at,
              Optional.empty(),
              new OrderState.Placed());
      Transaction all =
          OrderSheetItem.save(new OrderSheet(round, person, List.of(order), 1))
              .create(AccountItem.write(rich.hold(order.held())))
              .create(ServiceRecordItem.write(award.record()))
              .create(LineItem.write(award.posting().line()));
      if (!(table.write(all) instanceof Written.Committed)) {
        throw new IllegalStateException("not placed: " + id);
      }
    }
  }

  private static Award award(PersonId person) {
    AccountId id = new AccountId(JINKUN, Colour.BLUE, person);
    Account account = Account.open(id, person.value(), LocalDate.of(2026, 1, 15));
    RecordState.Confirmed confirmed =
        new RecordState.Confirmed(new Confirmation(LIN, NOW), Optional.empty());
    LocalDateTime start = LocalDateTime.of(2026, 9, 2, 8, 0);
    ServiceRecord record =
        new ServiceRecord(
            new RecordId(start.toLocalDate(), person.value()),
            person,
            id,
            JINKUN,
            "G01",
            Capacity.RESIDENT,
            new Interval(start, start.plusHours(HOURS)),
            EvidenceGrade.SHEET,
            new ServiceRecord.Entry(LIN, NOW, "", "", ""),
            false,
            confirmed,
            1);
    return Award.of(
        record, confirmed, new Award.Earner(account, Points.NONE), DefaultRules.book(), NOW);
  }
}
