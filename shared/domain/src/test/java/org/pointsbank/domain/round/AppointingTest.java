package org.pointsbank.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;

@DisplayName("An appointment for a service")
final class AppointingTest {
  private static final Prize HAIRCUT =
      Prize.offer(Sample.ROUND, PrizeKind.SERVICE, "haircut", new Points(150), 4);
  private static final Instant NOW = Sample.at("2026-12-10T09:00");
  private static final Visit VISIT = new Visit(Sample.at("2026-12-12T14:00"), "3栋101");

  @ParameterizedTest(name = "{0} is proposed anew: {1}, answered: {2}, delivered: {3}")
  @CsvSource({
    "none, Done, NoAppointment, NoAppointment",
    "proposed, Done, Done, NoAppointment",
    "declined, Done, WrongState, NoAppointment",
    "agreed, Done, WrongState, Done",
    "delivered, WrongState, WrongState, WrongState"
  })
  void takesTheWordsOfItsState(String state, String proposed, String answered, String delivered) {
    Appointing.Matter matter = matter(HAIRCUT, Sample.pickUp(), state(state));

    assertThat(name(Appointing.propose(matter, VISIT, Sample.WORKER, NOW))).isEqualTo(proposed);
    assertThat(name(Appointing.answer(matter, Optional.empty(), Sample.OWNER, NOW)))
        .isEqualTo(answered);
    assertThat(name(Appointing.deliver(matter, Sample.WORKER, VISIT.at()))).isEqualTo(delivered);
  }

  @ParameterizedTest(name = "{0} seconds after its time: {1}")
  @CsvSource({"-1, TooEarly", "0, Done"})
  void isDeliveredFromItsTimeOn(long seconds, String outcome) {
    Appointing.Matter matter = matter(HAIRCUT, Sample.pickUp(), state("agreed"));

    assertThat(name(Appointing.deliver(matter, Sample.WORKER, VISIT.at().plusSeconds(seconds))))
        .isEqualTo(outcome);
  }

  @Test
  void isNotInTheHandsOfItsOwner() {
    Appointing.Matter matter = matter(HAIRCUT, Sample.pickUp(), state("agreed"));

    assertThat(Appointing.propose(matter, VISIT, Sample.OWNER, NOW))
        .isEqualTo(new Appointing.OwnFavour());
    assertThat(Appointing.deliver(matter, Sample.OWNER, VISIT.at()))
        .isEqualTo(new Appointing.OwnFavour());
  }

  @Test
  void isOfAServiceInPickUpAlone() {
    Prize thing = Sample.prize("umbrella", 150, 4);

    assertThat(
            Appointing.propose(
                matter(thing, Sample.pickUp(), Optional.empty()), VISIT, Sample.WORKER, NOW))
        .isEqualTo(new Appointing.NotAService());
    assertThat(
            Appointing.propose(
                matter(HAIRCUT, Sample.ordering(), Optional.empty()), VISIT, Sample.WORKER, NOW))
        .isInstanceOf(Appointing.WrongPhase.class);
  }

  @Test
  void countsOnFromWhatLiesThereOfAnEarlierPlacing() {
    Appointing.Matter matter =
        new Appointing.Matter(
            Sample.pickUp(), Sample.nothing(), order(), HAIRCUT, Optional.empty(), 4);

    Appointing.Done done = (Appointing.Done) Appointing.propose(matter, VISIT, worker(), NOW);

    assertThat(done.appointment().version()).isEqualTo(5);
    assertThat(done.appointment().isOf(order())).isTrue();
  }

  private static PersonId worker() {
    return Sample.WORKER;
  }

  private static Appointing.Matter matter(
      Prize prize, Round round, Optional<AppointmentState> state) {
    Optional<Appointment> earlier =
        state.map(each ->
            new Appointment(Sample.ROUND, order().id(), Sample.OWNER, order().placedAt(), each, 1));
    return new Appointing.Matter(round, Sample.nothing(), order(), prize, earlier, 1);
  }

  private static Optional<AppointmentState> state(String word) {
    return switch (word) {
      case "proposed" -> Optional.of(new AppointmentState.Proposed(VISIT, Sample.WORKER, NOW));
      case "declined" ->
          Optional.of(new AppointmentState.Declined(VISIT, Sample.OWNER, NOW, "later"));
      case "agreed" -> Optional.of(new AppointmentState.Agreed(VISIT, Sample.OWNER, NOW));
      case "delivered" -> Optional.of(new AppointmentState.Delivered(VISIT, Sample.WORKER, NOW));
      default -> Optional.empty();
    };
  }

  private static Order order() {
    return Sample.order(
        10, HAIRCUT, new OrderState.Allocated(OrderState.PickUpCode.fresh("123456")));
  }

  private static String name(Appointing answer) {
    return answer.getClass().getSimpleName();
  }
}
