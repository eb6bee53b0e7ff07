package org.pointsbank.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.round.Appointment;
import org.pointsbank.domain.round.AppointmentState;
import org.pointsbank.domain.round.ByHand;
import org.pointsbank.domain.round.Eligibility;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.PrizeKind;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundDates;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Seal;
import org.pointsbank.domain.round.SealedOrder;
import org.pointsbank.domain.round.Sponsor;
import org.pointsbank.domain.round.SponsorBudget;
import org.pointsbank.domain.round.Standing;
import org.pointsbank.domain.round.Visit;

/** A round with its secret, gates, prizes, orders and draw. */
final class RoundSamples {
  private static final RoundId ROUND = new RoundId(PeopleSamples.COMMUNITY, new HalfYear(2026, 2));
  private static final PersonId WORKER = new PersonId("00000000-0000-7000-8000-000000000021");
  private static final Instant AT = Instant.parse("2026-12-02T01:00:00.123Z");
  private static final Visit VISIT = new Visit(AT.plusSeconds(3600), "3栋101");
  private static final Sponsor SPONSOR =
      new Sponsor(new PartnerId("01900000-0000-7000-8000-000000000951"), "供电公司");
  private static final PrizeId PRIZE = new PrizeId("00000000-0000-7000-8000-000000000031");

  private RoundSamples() {}

  static List<ItemSample> all() {
    Prize prize = Prize.offer(ROUND, PrizeKind.SERVICE, "上门理发", new Points(150), 24).allocated(20);
    Prize sponsored =
        Prize.offer(ROUND, PrizeKind.GOODS, "大米", new Points(500), 10)
            .onlyFor(
                new Eligibility(
                    Set.of(Colour.RED, Colour.GREEN),
                    Optional.of(
                        new Eligibility.Minimum(
                            new Quarter(2026, 1), new Quarter(2026, 4), 600, new Points(950)))))
            .paidBy(SPONSOR);
    SponsorBudget budget = new SponsorBudget(ROUND, SPONSOR, new Points(12500), new Points(2500));
    Item gate = GateItem.all(ROUND, GateItem.Open.SHUT).getFirst();
    Item sealed =
        DrawItem.sealed(
                ROUND, List.of(new SealedOrder(id(41), PRIZE, Optional.of(new Points(650)))))
            .getFirst();
    Item winners = DrawItem.winners(ROUND, PRIZE, List.of(id(41))).getFirst();
    return List.of(
        ItemSample.of("round", round(), RoundItem.write(round()), RoundItem::read),
        ItemSample.of(
            "round-secret",
            "5ec4e7",
            RoundSecretItem.write(ROUND, "5ec4e7"),
            RoundSecretItem::read),
        ItemSample.of("gate", gate.key(), gate, Item::key),
        ItemSample.of("prize", prize, PrizeItem.write(prize), PrizeItem::read),
        ItemSample.of("prize-sponsored", sponsored, PrizeItem.write(sponsored), PrizeItem::read),
        appointment("proposed", new AppointmentState.Proposed(VISIT, WORKER, AT)),
        appointment("declined", new AppointmentState.Declined(VISIT, WORKER, AT, "周末")),
        appointment("agreed", new AppointmentState.Agreed(VISIT, WORKER, AT)),
        appointment("delivered", new AppointmentState.Delivered(VISIT, WORKER, AT)),
        ItemSample.of("sponsor", budget, SponsorItem.write(budget), SponsorItem::read),
        ItemSample.of(
            "order-sheet", orders(), OrderSheetItem.write(orders()), OrderSheetItem::read),
        ItemSample.of("draw-sealed", sealed.key(), sealed, Item::key),
        ItemSample.of("draw-winners", winners.key(), winners, Item::key));
  }

  private static ItemSample appointment(String name, AppointmentState state) {
    Appointment appointment = new Appointment(ROUND, id(41), PeopleSamples.WANG, AT, state, 2);
    return ItemSample.of(
        "appointment-" + name,
        appointment,
        AppointmentItem.write(appointment),
        AppointmentItem::read);
  }

  private static Round round() {
    return new Round(
        ROUND,
        7,
        Phase.PICK_UP,
        new RoundDates(AT, AT.plusSeconds(1), AT.plusSeconds(2), AT.plusSeconds(3)),
        "c0ffee",
        Optional.of(new Seal("5ea1", 14)),
        Optional.of("03 07"),
        List.of(new ByHand(Phase.ORDERING, WORKER, AT, "flood")),
        5);
  }

  private static OrderSheet orders() {
    OrderState.Reset reset = new OrderState.Reset(WORKER, AT, "forgotten");
    return new OrderSheet(
        ROUND,
        PeopleSamples.WANG,
        List.of(
            order(41, new OrderState.Placed()),
            order(42, new OrderState.Dropped(Optional.of(WORKER))),
            order(43, new OrderState.Lost()),
            order(
                44,
                new OrderState.Allocated(
                    new OrderState.PickUpCode("012345", 2, Optional.of(reset)))),
            order(45, new OrderState.HandedOver(31)),
            order(46, new OrderState.Returned())),
        9);
  }

  private static Order order(int id, OrderState state) {
    return new Order(
        id(id),
        PRIZE,
        Colour.GREEN,
        new Points(12345),
        state.open() ? HELD : Held.NONE,
        AT,
        Optional.of(WORKER),
        Optional.of(new Standing(480, new Points(650))).filter(_ -> id == 44),
        state);
  }

  private static final Held HELD =
      new Held(
          Map.of(
              new HalfYear(2026, 1), new Points(345),
              new HalfYear(2026, 2), new Points(12000)));

  private static OrderId id(int last) {
    return new OrderId("00000000-0000-7000-8000-%012d".formatted(last));
  }
}
