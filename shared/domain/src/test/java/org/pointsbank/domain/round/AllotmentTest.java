package org.pointsbank.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Points;

@DisplayName("What the draw gives")
final class AllotmentTest {
  private static final Draw DRAW = Draw.of("secret", "", "5ea1");
  private static final Sponsor SPONSOR =
      new Sponsor(new PartnerId("01900000-0000-7000-8000-000000000951"), "供电公司");

  @Test
  void goesToWhoeverHasTheMostHonourWhereHonourDecides() {
    Prize rice = Sample.prize("rice", 200, 2);
    List<SealedOrder> list =
        List.of(ranked(1, rice, 300), ranked(2, rice, 900), ranked(3, rice, 600));

    assertThat(winners(rice, list)).containsExactly(id(2), id(3));
  }

  @Test
  void goesByTheTicketAmongEquals() {
    Prize rice = Sample.prize("rice", 200, 2);
    List<SealedOrder> list =
        IntStream.range(1, 9).mapToObj(number -> ranked(number, rice, 500)).toList();

    List<OrderId> byTicket =
        list.stream()
            .map(SealedOrder::order)
            .sorted(Comparator.comparing(DRAW::ticket))
            .limit(2)
            .toList();

    assertThat(winners(rice, list)).isEqualTo(byTicket);
  }

  @Test
  void isSealedWithTheHonourThatRanks() {
    Prize rice = Sample.prize("rice", 200, 2);

    assertThat(Draw.sealedList(List.of(ranked(1, rice, 300))))
        .isEqualTo(Draw.commitment(Sample.id(1) + "|300"))
        .isNotEqualTo(Draw.sealedList(List.of(new SealedOrder(id(1), rice.id()))));
  }

  @ParameterizedTest(name = "a budget of {0} pays for {1} pieces of 200")
  @CsvSource({"1000, 3", "600, 3", "599, 2", "200, 1", "199, 0", "0, 0"})
  void isNoMoreThanTheSponsorPaysFor(long budget, long pieces) {
    Prize rice = Sample.prize("rice", 200, 3).paidBy(SPONSOR);
    List<SealedOrder> list =
        IntStream.range(1, 9).mapToObj(number -> new SealedOrder(id(number), rice.id())).toList();

    Allotment given =
        Allotment.all(DRAW, List.of(rice), list, Map.of(SPONSOR.id(), new Points(budget)))
            .getFirst();

    assertThat(given.pieces()).isEqualTo(pieces);
    assertThat(given.winners()).hasSize((int) pieces);
  }

  @Test
  void leavesTheNextPrizeOfASponsorWhatTheFirstOneDidNotTake() {
    List<Prize> two =
        List.of(
            Sample.prize("rice", 200, 3).paidBy(SPONSOR),
            Sample.prize("oil", 300, 3).paidBy(SPONSOR));
    Prize first =
        two.stream().min(Comparator.comparing((Prize prize) -> prize.id().value())).orElseThrow();
    List<SealedOrder> list = new ArrayList<>();
    for (Prize prize : two) {
      list.add(new SealedOrder(id(list.size() + 1), prize.id()));
    }

    List<Allotment> all =
        Allotment.all(DRAW, two.reversed(), list, Map.of(SPONSOR.id(), first.price()));

    assertThat(all.getFirst().prize()).isEqualTo(first);
    assertThat(all.getFirst().winners()).hasSize(1);
    assertThat(all.getLast().pieces()).isZero();
  }

  /** 1,000 draws of 3 out of 12: each order's 250 expected wins, within 3 standard deviations. */
  @Test
  void isAFairChanceForEveryOrder() {
    Prize rice = Sample.prize("rice", 200, 3);
    List<SealedOrder> list =
        IntStream.range(1, 13).mapToObj(number -> new SealedOrder(id(number), rice.id())).toList();
    Map<OrderId, Integer> won = new HashMap<>();
    for (int seed = 0; seed < 1000; seed++) {
      Draw.of("secret " + seed, "", Draw.sealedList(list))
          .winners(list, 3)
          .forEach(order -> won.merge(order, 1, Integer::sum));
    }

    double sigma = Math.sqrt(1000 * 0.25 * 0.75);
    assertThat(won).hasSize(12);
    assertThat(won.values())
        .allSatisfy(wins -> assertThat((double) wins).isBetween(250 - 3 * sigma, 250 + 3 * sigma));
  }

  private static List<OrderId> winners(Prize prize, List<SealedOrder> list) {
    return Allotment.all(DRAW, List.of(prize), list, Map.of()).getFirst().winners();
  }

  private static SealedOrder ranked(int number, Prize prize, long honour) {
    return new SealedOrder(id(number), prize.id(), Optional.of(new Points(honour)));
  }

  private static OrderId id(int number) {
    return new OrderId(Sample.id(number));
  }
}
