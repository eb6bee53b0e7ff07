package org.pointsbank.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Deltas;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;

@DisplayName("Picking up a prize")
final class PickUpTest {
  private static final Prize UMBRELLA = Sample.prize("umbrella", 200, 3);
  private static final Account HOLDING = Sample.account(900).hold(Sample.held(200));

  @Test
  void spendsWhatWasHeldAndSaysSo() {
    PickUp answer = decide(allocated(0), Sample.WORKER, "123456");

    Posting posting = ((PickUp.HandedOver) answer).posting();
    assertThat(posting.account().held()).isEqualTo(Points.NONE);
    assertThat(posting.line().deltas()).isEqualTo(new Deltas(0, 0, -200, 0));
    assertThat(posting.line().story())
        .isEqualTo(
            new Posting.Story(
                new Origin.Redeemed(
                    allocated(0).id(), Sample.ROUND.half(), UMBRELLA.id(), "umbrella"),
                Optional.empty(),
                7,
                Optional.of(Sample.WORKER),
                LocalDate.of(2026, 12, 10),
                Sample.at("2026-12-10T10:00")));
    assertThat(((PickUp.HandedOver) answer).order().state())
        .isEqualTo(new OrderState.HandedOver(5));
  }

  @ParameterizedTest(name = "after {0} wrong tries: {1} left")
  @CsvSource({"0, 2", "1, 1", "2, 0"})
  void countsAWrongCode(long before, long left) {
    PickUp answer = decide(allocated(before), Sample.WORKER, "123457");

    PickUp.WrongCode wrong = (PickUp.WrongCode) answer;
    assertThat(wrong.left()).isEqualTo(left);
    assertThat(wrong.sheet().orders()).containsExactly(allocated(before + 1));
  }

  @Test
  void isLockedAfterTheLastTryEvenForTheRightCode() {
    assertThat(decide(allocated(3), Sample.WORKER, "123456")).isEqualTo(new PickUp.CodeLocked());
  }

  @Test
  void isNotInTheHandsOfTheRecipient() {
    assertThat(decide(allocated(0), Sample.OWNER, "123456")).isEqualTo(new PickUp.OwnFavour());
  }

  @Test
  void isNotInTheHandsOfWhoeverOrderedForThem() {
    Order order = placedBy(Sample.OTHER_WORKER);

    assertThat(decide(order, Sample.OTHER_WORKER, "123456")).isEqualTo(new PickUp.OwnFavour());
    assertThat(decide(order, Sample.WORKER, "123456")).isInstanceOf(PickUp.HandedOver.class);
  }

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({"2026-12-28T23:59, true", "2026-12-29T00:00, false"})
  void endsWithTheDeadline(String now, boolean done) {
    PickUp answer =
        PickUp.decide(
            Sample.pickUp(),
            Sample.BOOK,
            Sample.BOOK,
            subject(allocated(0)),
            new PickUp.Said(Sample.WORKER, Sample.at(now), "123456"));

    assertThat(answer).isInstanceOfAny(done ? PickUp.HandedOver.class : PickUp.WrongPhase.class);
  }

  @Test
  void needsAPieceThatWaits() {
    assertThat(
            decide(
                Sample.order(10, UMBRELLA, new OrderState.HandedOver(5)), Sample.WORKER, "123456"))
        .isEqualTo(new PickUp.WrongState("handed-over"));
  }

  @Test
  void startsAnewAfterAReset() {
    OrderState.Reset word = new OrderState.Reset(Sample.WORKER, Sample.at("2026-12-10T11:00"), "x");
    OrderSheet sheet = Sample.nothing().with(allocated(3));

    CodeReset answer = CodeReset.decide(sheet, allocated(3), word, "999999");

    Order order = ((CodeReset.Done) answer).order();
    assertThat(decide(order, Sample.WORKER, "123456")).isInstanceOf(PickUp.WrongCode.class);
    assertThat(decide(order, Sample.WORKER, "999999")).isInstanceOf(PickUp.HandedOver.class);
  }

  @Test
  void hasNoCodeResetInOnesOwnFavour() {
    OrderState.Reset word = new OrderState.Reset(Sample.OWNER, Sample.at("2026-12-10T11:00"), "x");

    assertThat(CodeReset.decide(Sample.nothing(), allocated(3), word, "999999"))
        .isEqualTo(new CodeReset.OwnFavour());
  }

  private static PickUp decide(Order order, PersonId by, String code) {
    return PickUp.decide(
        Sample.pickUp(),
        Sample.BOOK,
        Sample.BOOK,
        subject(order),
        new PickUp.Said(by, Sample.at("2026-12-10T10:00"), code));
  }

  private static PickUp.Subject subject(Order order) {
    return new PickUp.Subject(Sample.nothing().with(order), order, UMBRELLA, HOLDING);
  }

  private static Order allocated(long wrongTries) {
    return Sample.order(
        10,
        UMBRELLA,
        new OrderState.Allocated(
            new OrderState.PickUpCode("123456", wrongTries, Optional.empty())));
  }

  private static Order placedBy(PersonId worker) {
    Order order = allocated(0);
    return new Order(
        order.id(),
        order.prize(),
        order.colour(),
        order.price(),
        order.held(),
        order.placedAt(),
        Optional.of(worker),
        order.state());
  }
}
