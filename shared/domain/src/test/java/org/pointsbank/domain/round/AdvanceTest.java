package org.pointsbank.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A round that shall go on")
final class AdvanceTest {
  @ParameterizedTest(name = "{0} at {1} goes to {2}")
  @CsvSource({
    "ANNOUNCED,  2026-12-01T00:00, ORDERING",
    "ORDERING,   2026-12-08T00:00, PICK_UP",
    "ALLOCATING, 2026-12-08T00:00, PICK_UP",
    "PICK_UP,    2026-12-29T00:00, CLOSED",
  })
  void goesByTheCalendarUnchanged(Phase phase, String now, Phase to) {
    Round round = in(phase);

    assertThat(Advance.decide(round, "", word(now, "", ""))).isEqualTo(new Advance.Goes(round, to));
  }

  @ParameterizedTest(name = "{0} at {1} is too early, before {2}")
  @CsvSource({
    "ANNOUNCED, 2026-11-30T23:59, 2026-12-01T00:00",
    "ORDERING,  2026-12-07T23:59, 2026-12-08T00:00",
    "PICK_UP,   2026-12-28T23:59, 2026-12-29T00:00",
  })
  void waitsForItsDayWithoutAReason(Phase phase, String now, String from) {
    assertThat(Advance.decide(in(phase), "", word(now, "", "")))
        .isEqualTo(new Advance.TooEarly(Sample.at(from)));
  }

  @Test
  void goesBeforeItsDayWithAReasonThatIsKept() {
    Round round = in(Phase.ORDERING);

    Advance advance = Advance.decide(round, "", word("2026-12-05T15:00", "flood", ""));

    assertThat(advance).isInstanceOf(Advance.Goes.class);
    Round told = ((Advance.Goes) advance).round();
    assertThat(told.dates().orderingEnds()).isEqualTo(Sample.at("2026-12-05T15:00"));
    assertThat(told.version()).isEqualTo(round.version() + 1);
    assertThat(told.byHand())
        .isEqualTo(
            List.of(
                new ByHand(Phase.ORDERING, Sample.WORKER, Sample.at("2026-12-05T15:00"), "flood")));
  }

  @Test
  void goesNowhereOnceItIsClosed() {
    assertThat(Advance.decide(in(Phase.CLOSED), "", word("2027-01-01T00:00", "why", "")))
        .isEqualTo(new Advance.WrongPhase(Phase.CLOSED));
  }

  @Test
  void stopsAtTheDrawWhereThePublicValueIsMissing() {
    Round round = in(Phase.ORDERING);

    assertThat(Advance.decide(round, "lottery", word("2026-12-08T00:00", "", "")))
        .isEqualTo(new Advance.Goes(round, Phase.ALLOCATING));
    assertThat(Advance.decide(in(Phase.ALLOCATING), "lottery", word("2026-12-08T00:00", "x", "")))
        .isEqualTo(new Advance.PublicValueMissing("lottery"));
  }

  @Test
  void takesThePublicValueOnce() {
    Advance advance =
        Advance.decide(in(Phase.ALLOCATING), "lottery", word("2026-12-08T21:00", "", "03 07"));

    Round valued = ((Advance.Goes) advance).round();
    assertThat(valued.publicValue()).contains("03 07");
    assertThat(Advance.decide(valued, "lottery", word("2026-12-08T22:00", "", "05 09")))
        .isEqualTo(new Advance.WrongPhase(Phase.ALLOCATING));
  }

  @ParameterizedTest(name = "{0}, named {1}")
  @CsvSource({"ANNOUNCED, lottery", "PICK_UP, lottery", "ALLOCATING, ''"})
  void takesNoPublicValueThatNobodyAskedFor(Phase phase, String name) {
    assertThat(Advance.decide(in(phase), name, word("2027-01-01T00:00", "why", "03")))
        .isEqualTo(new Advance.WrongPhase(phase));
  }

  @ParameterizedTest(name = "{0} at {1} with reason \"{2}\": {3}")
  @CsvSource({
    "ORDERING, 2026-12-05T09:00, flood, OwnFavour",
    "ORDERING, 2026-12-08T00:00, '', Goes",
    "PICK_UP, 2026-12-20T09:00, flood, Goes",
  })
  void isNotHastenedByWhoeverTakesPartInItsDraw(
      Phase phase, String now, String reason, String answer) {
    Advance.Word outside = word(now, reason, "");
    Advance.Word inside =
        new Advance.Word(outside.by(), outside.at(), outside.reason(), outside.publicValue(), true);

    assertThat(Advance.decide(in(phase), "", inside).getClass().getSimpleName()).isEqualTo(answer);
  }

  @Test
  void isOverForPeopleAtItsEndEvenIfTheStepComesLater() {
    Round round = in(Phase.ORDERING);

    assertThat(round.phaseAt(Sample.at("2026-12-07T23:59"))).isEqualTo(Phase.ORDERING);
    assertThat(round.phaseAt(Sample.at("2026-12-08T00:00"))).isEqualTo(Phase.ALLOCATING);
    assertThat(Sample.pickUp().phaseAt(Sample.at("2026-12-29T00:00"))).isEqualTo(Phase.CLOSED);
  }

  private static Round in(Phase phase) {
    return switch (phase) {
      case ANNOUNCED -> Sample.announced();
      case ORDERING -> Sample.ordering();
      case ALLOCATING -> Sample.ordering().allocating();
      case PICK_UP -> Sample.pickUp();
      case CLOSED -> Sample.pickUp().closed();
    };
  }

  private static Advance.Word word(String at, String reason, String publicValue) {
    return new Advance.Word(
        Sample.WORKER,
        Sample.at(at),
        Optional.of(reason).filter(text -> !text.isEmpty()),
        Optional.of(publicValue).filter(text -> !text.isEmpty()),
        false);
  }
}
