package org.pointsbank.domain.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pointsbank.domain.honour.Sample.JUDGE;
import static org.pointsbank.domain.honour.Sample.WORD;
import static org.pointsbank.domain.honour.Sample.WORKER;
import static org.pointsbank.domain.honour.Sample.asked;
import static org.pointsbank.domain.honour.Sample.edition;
import static org.pointsbank.domain.honour.Sample.marks;
import static org.pointsbank.domain.honour.Sample.nominee;
import static org.pointsbank.domain.honour.Sample.person;
import static org.pointsbank.domain.honour.Sample.terms;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.TieRule;

@DisplayName("An edition of a programme")
final class EditionTest {
  private static final Edition OPEN = edition(terms(60, 40, TieRule.SHARED));
  private static final Deciding.Word SAID = new Deciding.Word(WORD, "按规则评定");

  @ParameterizedTest(name = "with {0} minutes, {1} honour as {2}: {3}")
  @CsvSource({
    "600, 1000, RESIDENT, nominated",
    "599, 1000, RESIDENT, minutes",
    "600, 999, RESIDENT, honour",
    "600, 1000, PARTY_MEMBER, capacity"
  })
  void takesWhoHasWhatItAsksFor(long minutes, long honour, Capacity capacity, String what) {
    String told =
        switch (Nominating.decide(OPEN, List.of(), asked(2, minutes, honour, capacity))) {
          case Nominating.Nominated _ -> "nominated";
          case Nominating.NotEligible(String lack) -> lack;
          case Nominating.Closed _, Nominating.Exists _, Nominating.OwnFavour _ -> "other";
        };
    assertThat(told).isEqualTo(what);
  }

  @Test
  void takesNobodyTwice() {
    assertThat(
            Nominating.decide(
                OPEN, List.of(nominee(2, 600, 1000)), asked(2, 600, 1000, Capacity.RESIDENT)))
        .isEqualTo(new Nominating.Exists());
  }

  @Test
  void takesMarksOfItsPanel() {
    Marks marks = marks(JUDGE, 2, 80);

    assertThat(Marking.decide(OPEN, List.of(nominee(2, 600, 1000)), marks, _ -> false))
        .isEqualTo(new Marking.Given(marks));
  }

  @Test
  void takesNoMarksOfOthers() {
    assertThat(
            Marking.decide(OPEN, List.of(nominee(2, 600, 1000)), marks(WORKER, 2, 80), _ -> false))
        .isEqualTo(new Marking.NotOnPanel());
  }

  @Test
  void takesNoMarksForWhomeverIsNotNominated() {
    assertThat(Marking.decide(OPEN, List.of(), marks(JUDGE, 2, 80), _ -> false))
        .isEqualTo(new Marking.NotNominated());
  }

  @Test
  void takesNoMarksForOneself() {
    assertThat(
            Marking.decide(
                OPEN, List.of(nominee(1, 600, 1000)), marks(person(1), 1, 100), _ -> false))
        .isEqualTo(new Marking.OwnFavour());
  }

  @Test
  void takesNoMarksOfANomineeForTheOthers() {
    assertThat(
            Marking.decide(
                OPEN,
                List.of(nominee(1, 600, 1000), nominee(2, 600, 1000)),
                marks(person(1), 2, 0),
                _ -> false))
        .isEqualTo(new Marking.OwnFavour());
  }

  @Test
  void takesNoMarksOfWhoeverActsForANominee() {
    assertThat(
            Marking.decide(
                OPEN,
                List.of(nominee(2, 600, 1000), nominee(3, 600, 1000)),
                marks(JUDGE, 3, 0),
                person(2)::equals))
        .isEqualTo(new Marking.OwnFavour());
  }

  @Test
  void countsNoMarksThatANomineeGaveBefore() {
    assertThat(
            decided(
                List.of(nominee(1, 600, 1000), nominee(2, 600, 1000)),
                List.of(marks(JUDGE, 1, 80), marks(person(1), 2, 0))))
        .isEqualTo(new Deciding.MarksMissing("V00002"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"-1", "101"})
  void hasNoMarksOutside(long mark) {
    assertThatThrownBy(() -> marks(JUDGE, 2, mark)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isNotDecidedWithoutANominee() {
    assertThat(decided(List.of(), List.of())).isEqualTo(new Deciding.NobodyNominated());
  }

  @Test
  void isNotDecidedWhileSomebodyHasNoMarks() {
    assertThat(
            decided(
                List.of(nominee(1, 600, 1000), nominee(2, 600, 1000)),
                List.of(marks(JUDGE, 1, 80))))
        .isEqualTo(new Deciding.MarksMissing("V00002"));
  }

  @Test
  void needsNoMarksWhereThePanelDoesNotCount() {
    Edition ledgerOnly = edition(terms(100, 0, TieRule.SHARED));

    assertThat(
            Deciding.decide(
                ledgerOnly,
                new Deciding.Given(List.of(nominee(1, 600, 1000)), List.of()),
                SAID,
                _ -> false))
        .isInstanceOf(Deciding.Decided.class);
  }

  @Test
  void isNotDecidedByANominee() {
    Nominee worker =
        new Nominee(WORKER, "S00001", Sample.COMMUNITY, Sample.figures(600, 1000), WORD, "常年值守");

    assertThat(decided(List.of(worker), List.of(marks(JUDGE, 1, 80))))
        .isEqualTo(new Deciding.OwnFavour());
  }

  @Test
  void isNotDecidedBySomebodyWhoActsForANominee() {
    assertThat(
            Deciding.decide(
                OPEN,
                new Deciding.Given(List.of(nominee(2, 600, 1000)), List.of(marks(JUDGE, 2, 80))),
                SAID,
                person(2)::equals))
        .isEqualTo(new Deciding.OwnFavour());
  }

  @Test
  void isDecidedOnce() {
    Deciding first = decided(List.of(nominee(2, 600, 1000)), List.of(marks(JUDGE, 2, 80)));
    assertThat(first).isInstanceOf(Deciding.Decided.class);
    Edition closed = ((Deciding.Decided) first).edition();

    assertThat(Deciding.decide(closed, new Deciding.Given(List.of(), List.of()), SAID, _ -> false))
        .isEqualTo(new Deciding.Closed("decided"));
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "QUARTER, 2026-Q3, true",
    "QUARTER, 2026, false",
    "QUARTER, 2026-H1, false",
    "YEAR, 2026, true",
    "YEAR, 2026-Q1, false"
  })
  void isOfAPeriodOfItsCycle(Cycle cycle, String period, boolean is) {
    assertThat(cycle.is(Period.parse(period))).isEqualTo(is);
  }

  @Test
  void countsFourQuartersInAYear() {
    assertThat(Cycle.YEAR.quarters(Period.parse("2026")).toString())
        .isEqualTo("[2026-Q1, 2026-Q2, 2026-Q3, 2026-Q4]");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"7K2M-9QXA-40TZ-BR5D", "7k2m9qxa4otzbr5d", "7K2M 9QXA 4OTZ BR5D"})
  void checksACodeHoweverItIsTyped(String typed) {
    assertThat(CertificateCode.typed(typed).map(CertificateCode::grouped))
        .contains("7K2M-9QXA-40TZ-BR5D");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"7K2M-9QXA-40TZ-BR5", "7K2M-9QXA-40TZ-BR5DX", "7K2M-9QXA-40TZ-BR5U", "x"})
  void knowsWhatIsNoCode(String typed) {
    assertThat(CertificateCode.typed(typed)).isEmpty();
  }

  @Test
  void drawsCodesOfEightyBits() {
    assertThat(CertificateCode.drawn(new SplittableRandom(1)).text()).hasSize(16);
  }

  private static Deciding decided(List<Nominee> nominees, List<Marks> marks) {
    return Deciding.decide(OPEN, new Deciding.Given(nominees, marks), SAID, _ -> false);
  }
}
