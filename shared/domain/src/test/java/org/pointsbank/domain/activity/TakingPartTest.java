package org.pointsbank.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Capacity;

@DisplayName("Somebody who takes part")
final class TakingPartTest {
  @ParameterizedTest(name = "of 2 places {0} taken, {1} waiting: {2}")
  @CsvSource({"0, 0, placed", "1, 0, placed", "2, 0, waiting", "3, 0, waiting", "1, 1, waiting"})
  void hasAPlaceWhereOneIsLeftAndNobodyWaits(long taken, long waiting, String state) {
    Session session = Sample.session(new Seats(taken, waiting, taken + waiting));

    assertThat(signUp(session))
        .isInstanceOfSatisfying(
            SigningUp.Granted.class,
            granted -> assertThat(granted.signUp().state().word()).isEqualTo(state));
  }

  @Test
  void givesAPlaceOnOnlyIfItIsReallyFree() {
    Session crowded = Sample.session(new Seats(3, 1, 4));
    SignUp placed = Sample.signUp(crowded, Sample.WANG, new SignUpState.Placed());
    SignUp waits = Sample.signUp(crowded, Sample.ZHAO, new SignUpState.Waiting());

    Cancelling cancelling =
        Cancelling.decide(
            Sample.attending(crowded, Optional.of(placed)),
            Optional.of(waits),
            Agenda.empty(Sample.WANG),
            Sample.mark(7, 30));

    assertThat(cancelling)
        .isInstanceOfSatisfying(
            Cancelling.Granted.class,
            granted -> {
              assertThat(granted.promoted()).isEmpty();
              assertThat(granted.session().seats()).isEqualTo(new Seats(2, 1, 4));
            });
  }

  @ParameterizedTest(name = "at {0}:{1} may cancel: {2}")
  @CsvSource({"8, 29, true", "8, 30, false"})
  void cancelsUntilTheStart(int hour, int minute, boolean granted) {
    Session session = Sample.session(new Seats(1, 0, 1));
    SignUp placed = Sample.signUp(session, Sample.WANG, new SignUpState.Placed());

    Cancelling cancelling =
        Cancelling.decide(
            Sample.attending(session, Optional.of(placed)),
            Optional.empty(),
            Agenda.empty(Sample.WANG),
            Sample.mark(hour, minute));

    assertThat(cancelling instanceof Cancelling.Granted).isEqualTo(granted);
  }

  @ParameterizedTest(name = "{0} taken, by hand {1}: {2}")
  @CsvSource({"1, false, true", "2, false, false", "2, true, true"})
  void comesUnannouncedWhilePlacesAreLeftOrByHand(long taken, boolean hand, boolean granted) {
    Session session = Sample.session(new Seats(taken, 0, taken));
    Proof proof = hand ? new Proof.Hand() : new Proof.Code(true);

    CheckingIn in =
        CheckingIn.decide(
            Sample.attending(session, Optional.empty()),
            proof,
            Optional.empty(),
            Sample.mark(9, 0));

    assertThat(in instanceof CheckingIn.Granted).isEqualTo(granted);
  }

  @Test
  void choosesACapacityOnlyWhereSeveralAreHeld() {
    assertThat(CapacityChoice.of(Sample.person(Capacity.RESIDENT), Sample.DAY, Optional.empty()))
        .isEqualTo(new CapacityChoice.Chosen(Capacity.RESIDENT));
    assertThat(
            CapacityChoice.of(
                Sample.person(Capacity.RESIDENT, Capacity.UNIT_HEAD), Sample.DAY, Optional.empty()))
        .isEqualTo(new CapacityChoice.Unclear());
    assertThat(
            CapacityChoice.of(
                Sample.person(Capacity.RESIDENT), Sample.DAY, Optional.of(Capacity.UNIT_HEAD)))
        .isEqualTo(new CapacityChoice.NotHeld(Sample.DAY));
  }

  @Test
  void mayTryAgainAMinuteAfterTheFirstWrongCode() {
    Tries one = Tries.NONE.another(Sample.mark(9, 0).at());
    Tries two = one.another(Sample.mark(9, 0).at().plusSeconds(59));

    assertThat(two.left(Sample.mark(9, 0).at().plusSeconds(59), 2)).isZero();
    assertThat(two.left(Sample.mark(9, 1).at(), 2)).isEqualTo(2);
  }

  private static SigningUp signUp(Session session) {
    return SigningUp.decide(
        Sample.attending(session, Optional.empty()),
        new SigningUp.Others(Agenda.empty(Sample.WANG), List.of()),
        Optional.empty(),
        Sample.mark(7, 0));
  }
}
