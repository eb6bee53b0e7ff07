package org.pointsbank.domain.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;

@DisplayName("A prize that is not for everybody")
final class EligibilityTest {
  private static final Quarter FIRST = new Quarter(2026, 1);
  private static final Quarter LAST = new Quarter(2026, 4);
  private static final Eligibility.Minimum MINIMUM =
      new Eligibility.Minimum(FIRST, LAST, 600, new Points(500));
  private static final Instant NOW = Sample.at("2026-12-02T10:00");

  @ParameterizedTest(name = "{0} minutes and {1} hundredths: {2}")
  @CsvSource({
    "600, 500, Ordered",
    "599, 500, TooFewMinutes",
    "600, 499, TooLittleHonour",
    "0, 0, TooFewMinutes"
  })
  void isForThoseWhoHaveBroughtEnough(long minutes, long honour, String outcome) {
    Prize prize =
        Sample.prize("rice", 200, 3).onlyFor(new Eligibility(Set.of(), Optional.of(MINIMUM)));

    Ordering answer = order(prize, new Standing(minutes, new Points(honour)));

    assertThat(answer.getClass().getSimpleName()).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "an account of colour {0}: {1}")
  @CsvSource({"BLUE, Ordered", "RED, OtherColour"})
  void isForAccountsOfItsColours(Colour allowed, String outcome) {
    Prize prize =
        Sample.prize("rice", 200, 3).onlyFor(new Eligibility(Set.of(allowed), Optional.empty()));

    assertThat(order(prize, Standing.NONE).getClass().getSimpleName()).isEqualTo(outcome);
  }

  @Test
  void keepsWithTheOrderWhatItWasDecidedOn() {
    Standing brought = new Standing(700, new Points(650));
    Prize prize =
        Sample.prize("rice", 200, 3).onlyFor(new Eligibility(Set.of(), Optional.of(MINIMUM)));

    Ordering.Ordered ordered = (Ordering.Ordered) order(prize, brought);

    assertThat(ordered.order().standing()).contains(brought);
    assertThat(((Ordering.Ordered) order(Sample.prize("tea", 1, 1), brought)).order().standing())
        .isEmpty();
  }

  @Test
  void countsItsQuartersFromTheLastToTheFirst() {
    assertThat(MINIMUM.quarters())
        .containsExactly(LAST, new Quarter(2026, 3), new Quarter(2026, 2), FIRST);
  }

  @ParameterizedTest(name = "{0} to {1}, {2} minutes: {3}")
  @CsvSource({
    "2026-Q1, 2026-Q1, 1, true",
    "2026-Q2, 2026-Q1, 1, false",
    "2025-Q1, 2026-Q4, 1, true",
    "2024-Q4, 2026-Q4, 1, false",
    "2026-Q1, 2026-Q1, 0, false",
    "2026-Q1, 2026-Q1, -1, false"
  })
  void demandsSomethingInEightQuartersAtMost(
      String first, String last, long minutes, boolean possible) {
    Runnable make =
        () ->
            assertThat(
                    new Eligibility.Minimum(
                        Quarter.parse(first), Quarter.parse(last), minutes, Points.NONE))
                .isNotNull();
    if (possible) {
      make.run();
    } else {
      assertThatThrownBy(make::run).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void takesNothingOffForAQuarterThatDeductionsLeftBelowZero() {
    QuarterTotals good = new QuarterTotals(2, 60, Map.of(Head.DUTY, 300L));
    QuarterTotals bad = new QuarterTotals(1, -30, Map.of(Head.ROLE, -100L));

    assertThat(Standing.NONE.plus(good).plus(bad)).isEqualTo(new Standing(60, new Points(300)));
  }

  @ParameterizedTest(name = "{0} hundredths of the budget left")
  @CsvSource({"200, Ordered", "199, BudgetSpent"})
  void isPaidForAsLongAsItsSponsorsBudgetLasts(long left, String outcome) {
    Sponsor sponsor = new Sponsor(new PartnerId("01900000-0000-7000-8000-000000000951"), "供电公司");
    Prize prize = Sample.prize("rice", 200, 3).paidBy(sponsor);
    SponsorBudget budget =
        new SponsorBudget(Sample.ROUND, sponsor, new Points(left), new Points(800));
    Instant inPickUp = Sample.at("2026-12-10T10:00");

    assertThat(order(Sample.pickUp(), prize, inPickUp, budget)).isEqualTo(outcome);
    assertThat(order(Sample.ordering(), prize, NOW, budget)).isEqualTo("Ordered");
  }

  private static String order(Round round, Prize prize, Instant at, SponsorBudget budget) {
    Ordering.Wish wish =
        new Ordering.Wish(
            prize, Sample.account(900), Optional.empty(), at, Standing.NONE, Optional.of(budget));
    return Ordering.decide(round, 2, Sample.nothing(), wish, chance()).getClass().getSimpleName();
  }

  private static Ordering order(Prize prize, Standing brought) {
    Ordering.Wish wish =
        new Ordering.Wish(
            prize, Sample.account(900), Optional.empty(), NOW, brought, Optional.empty());
    return Ordering.decide(Sample.ordering(), 2, Sample.nothing(), wish, chance());
  }

  private static Ordering.Chance chance() {
    return new Ordering.Chance(new OrderId(Sample.id(77)), "123456");
  }
}
