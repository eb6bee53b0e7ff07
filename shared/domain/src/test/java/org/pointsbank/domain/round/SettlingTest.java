package org.pointsbank.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.Lapse;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Points;

@DisplayName("The orders of one person")
final class SettlingTest {
  private static final Prize UMBRELLA = Sample.prize("umbrella", 200, 3);
  private static final Prize RICE = Sample.prize("rice", 500, 3);
  private static final OrderState PLACED = new OrderState.Placed();
  private static final OrderState WAITING =
      new OrderState.Allocated(OrderState.PickUpCode.fresh("123456"));

  @Test
  void winOrGetTheirPointsBackByTheDraw() {
    OrderSheet sheet =
        Sample.nothing()
            .with(List.of(Sample.order(10, UMBRELLA, PLACED), Sample.order(11, RICE, PLACED)));

    Settling settling = Settling.draw(sheet, Set.of(new OrderId(Sample.id(10))), () -> "123456");

    assertThat(settling.released()).isEqualTo(Map.of(Colour.BLUE, Sample.held(500)));
    assertThat(settling.sheet().version()).isEqualTo(sheet.version() + 1);
    assertThat(settling.sheet().orders())
        .containsExactly(
            Sample.order(10, UMBRELLA, WAITING), Sample.order(11, RICE, new OrderState.Lost()));
  }

  @Test
  void areSettledOnce() {
    OrderSheet sheet = Sample.nothing().with(Sample.order(10, UMBRELLA, WAITING));

    assertThat(Settling.draw(sheet, Set.of(), () -> "654321"))
        .isEqualTo(new Settling(sheet, Map.of(), List.of()));
  }

  @Test
  void goBackAtTheDeadlineWithPointsAndStock() {
    OrderSheet sheet =
        Sample.nothing()
            .with(
                List.of(
                    Sample.order(10, UMBRELLA, WAITING),
                    Sample.order(11, RICE, new OrderState.HandedOver(5))));

    assertThat(Settling.close(sheet))
        .isEqualTo(
            new Settling(
                sheet.with(Sample.order(10, UMBRELLA, new OrderState.Returned())),
                Map.of(Colour.BLUE, Sample.held(200)),
                List.of(UMBRELLA.id())));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource({
    "ordering, 2026-12-07T23:59, true, false",
    "ordering, 2026-12-08T00:00, false, false",
    "pick-up, 2026-12-28T23:59, true, true",
    "pick-up, 2026-12-29T00:00, false, false",
  })
  void areDroppedWhileThereIsTime(String phase, String now, boolean done, boolean stock) {
    Round round = phase.equals("ordering") ? Sample.ordering() : Sample.pickUp();
    Order order = Sample.order(10, UMBRELLA, phase.equals("ordering") ? PLACED : WAITING);
    Account account = Sample.account(900).hold(Sample.held(200));

    Dropping answer =
        Dropping.decide(
            round,
            Sample.nothing().with(order),
            order,
            account,
            new Dropping.Word(
                Optional.empty(), Sample.at(now), new Lapse(Sample.HALF, new Expiry.Never())));

    assertThat(answer).isInstanceOfAny(done ? Dropping.Dropped.class : Dropping.WrongPhase.class);
    if (answer instanceof Dropping.Dropped dropped) {
      assertThat(dropped.account().held()).isEqualTo(Points.NONE);
      assertThat(dropped.returnsStock()).isEqualTo(stock);
    }
  }
}
