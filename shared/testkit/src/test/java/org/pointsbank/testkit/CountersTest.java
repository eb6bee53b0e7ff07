package org.pointsbank.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.PrizeKind;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Stock;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;

@DisplayName("The pieces of a prize")
final class CountersTest {
  private static final RoundId ROUND = new RoundId(JINKUN, new HalfYear(2026, 2));
  private static final Prize PRIZE = Prize.offer(ROUND, PrizeKind.GOODS, "雨伞", new Points(200), 1);

  @Test
  void moveFromOneCountToAnother() {
    try (LocalTable table = offered()) {
      assertThat(table.bank().write(PrizeItem.take(ROUND, PRIZE.id())))
          .isEqualTo(new Written.Committed());
      assertThat(stock(table.bank())).isEqualTo(new Stock(1, 0, 1, 0));

      assertThat(table.bank().write(PrizeItem.handOut(ROUND, PRIZE.id())))
          .isEqualTo(new Written.Committed());
      assertThat(stock(table.bank())).isEqualTo(new Stock(1, 0, 0, 1));
    }
  }

  @Test
  void neverFallBelowNone() {
    try (LocalTable table = offered()) {
      assertThat(table.bank().write(PrizeItem.giveBack(ROUND, PRIZE.id())))
          .isInstanceOf(Written.ConditionsFailed.class);
      assertThat(stock(table.bank())).isEqualTo(new Stock(1, 1, 0, 0));
    }
  }

  private static LocalTable offered() {
    LocalTable table = LocalTable.inMemory();
    assertThat(table.bank().write(Transaction.EMPTY.create(PrizeItem.write(PRIZE))))
        .isEqualTo(new Written.Committed());
    return table;
  }

  private static Stock stock(BankTable table) {
    return table
        .read(PrizeItem.keyOf(ROUND, PRIZE.id()))
        .map(PrizeItem::read)
        .map(Prize::stock)
        .orElseThrow();
  }
}
