package org.pointsbank.bench.rounds;

import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.PrizeKind;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.redeempoints.RedeemPoints;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.RoundItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.proof.BooksProof;

/**
 * Prints how long the hourly tick takes to allocate and to close a round of 10,000 orders while its
 * process ends again and again, and whether each order ended once and the books add up.
 */
final class RoundBench {
  private static final RoundId ROUND = new RoundId(JINKUN, new HalfYear(2026, 2));
  private static final int ORDERS = 10_000;
  private static final int MOST_WRITES = 600;
  private static final long SEED = 20261208;

  private final BankPlayer bank;
  private final Interrupted client;
  private final BankPlayer interrupted;

  private RoundBench(BankPlayer bank) {
    this.bank = bank;
    this.client = new Interrupted(bank.table().client(), SEED);
    this.interrupted = bank.beside(this::over);
  }

  public static void main(String[] arguments) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      new RoundBench(bank).run();
    }
  }

  private RedeemPoints over(Surroundings calm) {
    return new RedeemPoints(
        new Surroundings(
            calm.environment(),
            calm.clock(),
            calm.chance(),
            new BankTable(client.client(), LocalTable.NAME),
            calm.log()));
  }

  private void run() {
    at("2026-11-17T00:05");
    var _ = bank.task("hourly-tick");
    List<Prize> prizes = offer();
    at("2026-12-01T00:05");
    var _ = bank.task("hourly-tick");
    Orders.place(bank.bank(), ROUND, prizes, ORDERS, bank.clock().instant());
    System.out.printf(
        "%-10s %8s %14s %8s %10s%n", "step", "orders", "interruptions", "s", "orders/s");
    print("allocate", "2026-12-08T00:05", Phase.PICK_UP);
    print("close", "2026-12-29T00:05", Phase.CLOSED);
  }

  private List<Prize> offer() {
    List<Prize> prizes =
        List.of(
            Prize.offer(ROUND, PrizeKind.GOODS, "雨伞", new Points(200), ORDERS / 5),
            Prize.offer(ROUND, PrizeKind.GOODS, "大米5kg", new Points(500), ORDERS));
    prizes.forEach(prize -> {
      Transaction made = Transaction.EMPTY.create(PrizeItem.write(prize));
      if (!(bank.bank().write(made) instanceof Written.Committed)) {
        throw new IllegalStateException("not offered: " + prize.name());
      }
    });
    return prizes;
  }

  private void print(String step, String local, Phase reached) {
    at(local);
    long start = System.nanoTime();
    int interruptions = 0;
    while (phase() != reached) {
      client.endWithin(MOST_WRITES);
      interruptions += ended() ? 1 : 0;
      client.calm();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%-10s %,8d %14d %8.1f %,10.0f%n", step, ORDERS, interruptions, seconds, ORDERS / seconds);
    System.out.println("  orders: " + states());
    List<?> differences = BooksProof.of(bank.bank()).differences();
    System.out.println("  books: " + (differences.isEmpty() ? "add up" : differences));
    if (!differences.isEmpty()) {
      throw new IllegalStateException("the books do not add up");
    }
  }

  /** Whether the process ended before the tick did. */
  private boolean ended() {
    try {
      return interrupted.task("hourly-tick").text().isEmpty();
    } catch (IllegalStateException e) {
      if (Stream.of(e.getSuppressed()).allMatch(Interrupted.End.class::isInstance)) {
        return true;
      }
      throw e;
    }
  }

  private Phase phase() {
    return bank.bank().read(RoundItem.keyOf(ROUND)).map(RoundItem::read).orElseThrow().phase();
  }

  private Map<String, Integer> states() {
    Map<String, Integer> states = new TreeMap<>();
    bank.bank()
        .each(
            OrderSheetItem.of(ROUND),
            item ->
                OrderSheetItem.read(item)
                    .orders()
                    .forEach(order -> states.merge(order.state().word(), 1, Integer::sum)));
    return states;
  }

  private void at(String local) {
    bank.clock().set(LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8)));
  }
}
