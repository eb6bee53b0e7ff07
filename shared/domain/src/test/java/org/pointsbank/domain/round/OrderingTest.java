package org.pointsbank.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Points;

@DisplayName("Ordering a prize")
final class OrderingTest {
  private static final Instant WHILE_ORDERING = Sample.at("2026-12-02T10:00");
  private static final Instant IN_PICK_UP = Sample.at("2026-12-10T10:00");
  private static final Ordering.Chance CHANCE =
      new Ordering.Chance(new OrderId(Sample.id(90)), "012345");
  private static final Prize UMBRELLA = Sample.prize("umbrella", 200, 3);
  private static final Prize RICE = Sample.prize("rice", 500, 3);
  private static final Prize OIL = Sample.prize("oil", 600, 3);

  @ParameterizedTest(name = "{0} of 2.00 available: {1}")
  @CsvSource({"199, false", "200, true", "201, true"})
  void holdsThePriceIfItIsAvailable(long spendable, boolean ordered) {
    Ordering answer = decide(Sample.ordering(), Sample.nothing(), UMBRELLA, spendable);

    assertThat(answer)
        .isInstanceOfAny(ordered ? Ordering.Ordered.class : Ordering.TooFewPoints.class);
    if (answer instanceof Ordering.Ordered(_, Order order, var account)) {
      assertThat(account.held()).isEqualTo(new Points(200));
      assertThat(order.state()).isEqualTo(new OrderState.Placed());
    }
  }

  @Test
  void countsWhatOtherOrdersHold() {
    Ordering answer =
        Ordering.decide(
            Sample.ordering(),
            2,
            Sample.nothing(),
            new Ordering.Wish(
                UMBRELLA,
                Sample.account(300).hold(Sample.held(101)),
                Optional.empty(),
                WHILE_ORDERING),
            CHANCE);

    assertThat(answer).isEqualTo(new Ordering.TooFewPoints(new Points(199), new Points(200)));
  }

  @Test
  void isForOnePieceOfAPrize() {
    assertThat(decide(Sample.ordering(), with(UMBRELLA, new OrderState.Placed()), UMBRELLA, 900))
        .isEqualTo(new Ordering.OrderedAlready());
    assertThat(decide(Sample.pickUp(), with(UMBRELLA, new OrderState.HandedOver(3)), UMBRELLA, 900))
        .isEqualTo(new Ordering.OrderedAlready());
  }

  @Test
  void hasALimitOfOpenOrders() {
    OrderSheet two =
        with(RICE, new OrderState.Placed()).with(Sample.order(11, OIL, new OrderState.Placed()));
    OrderSheet dropped =
        with(RICE, new OrderState.Placed())
            .with(Sample.order(11, OIL, new OrderState.Dropped(Optional.empty())));

    assertThat(decide(Sample.ordering(), two, UMBRELLA, 900))
        .isEqualTo(new Ordering.TooManyOrders(2));
    assertThat(decide(Sample.ordering(), dropped, UMBRELLA, 900))
        .isInstanceOf(Ordering.Ordered.class);
  }

  @Test
  void keepsTheIdWhenADroppedOrderIsPlacedAgain() {
    OrderSheet sheet = with(UMBRELLA, new OrderState.Dropped(Optional.empty()));

    Ordering answer = decide(Sample.ordering(), sheet, UMBRELLA, 900);

    Ordering.Ordered ordered = (Ordering.Ordered) answer;
    assertThat(ordered.order().id()).isEqualTo(new OrderId(Sample.id(10)));
    assertThat(ordered.sheet().orders()).hasSize(1);
  }

  @Test
  void takesWhatIsLeftInPickUp() {
    Ordering answer = decide(Sample.pickUp(), Sample.nothing(), UMBRELLA, 900);

    Ordering.Ordered ordered = (Ordering.Ordered) answer;
    assertThat(ordered.takesStock()).isTrue();
    assertThat(ordered.order().state())
        .isEqualTo(new OrderState.Allocated(OrderState.PickUpCode.fresh("012345")));
  }

  @Test
  void findsNothingWhereNothingIsLeft() {
    assertThat(decide(Sample.pickUp(), Sample.nothing(), UMBRELLA.allocated(3), 900))
        .isEqualTo(new Ordering.OutOfStock());
  }

  @ParameterizedTest(name = "at {0}")
  @CsvSource({"2026-12-07T23:59, true", "2026-12-08T00:00, false"})
  void endsWithItsLastMoment(String now, boolean ordered) {
    Ordering.Wish wish =
        new Ordering.Wish(UMBRELLA, Sample.account(900), Optional.empty(), Sample.at(now));

    Ordering answer = Ordering.decide(Sample.ordering(), 2, Sample.nothing(), wish, CHANCE);

    assertThat(answer)
        .isInstanceOfAny(ordered ? Ordering.Ordered.class : Ordering.WrongPhase.class);
  }

  @Test
  void isNotOpenYetWhileTheRoundIsAnnounced() {
    assertThat(decide(Sample.announced(), Sample.nothing(), UMBRELLA, 900))
        .isEqualTo(new Ordering.WrongPhase(Phase.ANNOUNCED));
  }

  private static OrderSheet with(Prize prize, OrderState state) {
    return Sample.nothing().with(Sample.order(10, prize, state));
  }

  private static Ordering decide(Round round, OrderSheet sheet, Prize prize, long spendable) {
    Instant now = round.phase() == Phase.PICK_UP ? IN_PICK_UP : WHILE_ORDERING;
    Ordering.Wish wish = new Ordering.Wish(prize, Sample.account(spendable), Optional.empty(), now);
    return Ordering.decide(round, 2, sheet, wish, CHANCE);
  }
}
