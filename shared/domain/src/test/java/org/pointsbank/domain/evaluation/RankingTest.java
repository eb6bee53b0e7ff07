package org.pointsbank.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.TieRule;

@DisplayName("A ranking")
final class RankingTest {
  private static final CommunityId COMMUNITY =
      new CommunityId("00000000-0000-7000-8000-000000000001");

  /** Half a point for one of participation, two for one of results. */
  private static EvaluationRules rules(Measure measure, TieRule ties) {
    return new EvaluationRules(
        measure,
        ties,
        Map.of(Head.PARTICIPATION, 50L, Head.DUTY, 100L, Head.ROLE, 100L, Head.RESULTS, 200L),
        Optional.empty());
  }

  @ParameterizedTest(name = "of {0} gives {1}")
  @CsvSource({
    "100, 1",
    "100 50, 1 2",
    "50 100, 2 1",
    "100 100, 1 1",
    "100 50 50 25, 1 2 2 4",
    "50 50 50 25 25 0, 1 1 1 4 4 6",
    "0 0, 1 1",
    "100 99, 1 2",
  })
  void givesEqualMeasuresOneRankAndLeavesOutTheNext(String hundredths, String ranks) {
    List<QuarterAccount> accounts = new ArrayList<>();
    for (String each : hundredths.split(" ", -1)) {
      accounts.add(account(accounts.size() + 1, Colour.BLUE, Long.parseLong(each), 60));
    }

    Ranking ranking =
        Ranking.of(RankingName.OVERALL, rules(Measure.HONOUR, TieRule.SHARED), accounts);

    List<String> expected = new ArrayList<>();
    for (String rank : ranks.split(" ", -1)) {
      expected.add(rank + " V0000" + (expected.size() + 1));
    }
    assertThat(ranking.people())
        .extracting(person -> person.rank() + " " + person.number())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void listsEqualRanksByNumber() {
    Ranking ranking =
        Ranking.of(
            RankingName.OVERALL,
            rules(Measure.HONOUR, TieRule.SHARED),
            List.of(
                account(3, Colour.BLUE, 50, 60),
                account(1, Colour.BLUE, 50, 60),
                account(2, Colour.BLUE, 75, 60)));

    assertThat(ranking.people())
        .extracting(RankedPerson::number)
        .containsExactly("V00002", "V00001", "V00003");
  }

  @Test
  void addsUpAllAccountsOfAPerson() {
    Ranking ranking =
        Ranking.of(RankingName.OVERALL, rules(Measure.HONOUR, TieRule.SHARED), severalColours());

    assertThat(ranking.people())
        .extracting(person -> person.rank() + " " + person.totals().honourHundredths())
        .containsExactly("1 130", "2 100");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"RED, 1 100 V00002;2 70 V00001", "GREEN, 1 60 V00001", "BLUE, ''"})
  void countsOneColourAlone(RankingName name, String expected) {
    Ranking ranking = Ranking.of(name, rules(Measure.HONOUR, TieRule.SHARED), severalColours());

    assertThat(
            String.join(
                ";",
                ranking.people().stream()
                    .map(each ->
                        each.rank() + " " + each.totals().honourHundredths() + " " + each.number())
                    .toList()))
        .isEqualTo(expected);
  }

  @Test
  void hasNobodyWhereNobodyServed() {
    Ranking ranking =
        Ranking.of(RankingName.OVERALL, rules(Measure.HONOUR, TieRule.SHARED), List.of());

    assertThat(ranking.people()).isEmpty();
    assertThat(ranking.totals()).isEqualTo(QuarterTotals.NONE);
  }

  @Test
  void ranksByMinutesWhereTheRulesSaySo() {
    List<QuarterAccount> accounts =
        List.of(account(1, Colour.BLUE, 100, 30), account(2, Colour.BLUE, 50, 90));

    assertThat(
            Ranking.of(RankingName.OVERALL, rules(Measure.MINUTES, TieRule.SHARED), accounts)
                .people())
        .extracting(RankedPerson::number)
        .containsExactly("V00002", "V00001");
  }

  @ParameterizedTest(name = "{0}: {1} points in {2} minutes give {3}")
  @CsvSource({
    "SHARED, 100 100 50, 30 90 99, 1 V00001;1 V00002;3 V00003",
    "MINUTES, 100 100 50, 30 90 99, 1 V00002;2 V00001;3 V00003",
    "MINUTES, 100 100 100, 60 60 59, 1 V00001;1 V00002;3 V00003",
    "MINUTES, 101 100 100, 1 60 61, 1 V00001;2 V00003;3 V00002",
  })
  void partsEqualsByTheTieRule(TieRule ties, String hundredths, String minutes, String expected) {
    List<String> points = List.of(hundredths.split(" ", -1));
    List<String> served = List.of(minutes.split(" ", -1));
    List<QuarterAccount> accounts = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      long honour = Long.parseLong(points.get(i));
      accounts.add(account(i + 1, Colour.BLUE, honour, Long.parseLong(served.get(i))));
    }

    Ranking ranking = Ranking.of(RankingName.OVERALL, rules(Measure.HONOUR, ties), accounts);

    assertThat(ranking.people().stream().map(each -> each.rank() + " " + each.number()))
        .containsExactly(expected.split(";", -1));
  }

  @Test
  void partsEqualsByTheMinutesOfAllTheirAccounts() {
    List<QuarterAccount> accounts =
        List.of(
            account(1, Colour.BLUE, 100, 60),
            account(2, Colour.RED, 50, 40),
            account(2, Colour.GREEN, 50, 40));

    assertThat(
            Ranking.of(RankingName.OVERALL, rules(Measure.HONOUR, TieRule.MINUTES), accounts)
                .people())
        .extracting(RankedPerson::number)
        .containsExactly("V00002", "V00001");
  }

  @ParameterizedTest(name = "{0} participation and {1} results weigh {2}")
  @CsvSource({"100, 0, 50", "101, 0, 50", "1, 1, 2", "0, 100, 200", "99, 25, 99", "0, 0, 0"})
  void weighsEachHeadAndRoundsDownOnce(long participation, long results, long measured) {
    QuarterTotals totals =
        new QuarterTotals(2, 60, Map.of(Head.PARTICIPATION, participation, Head.RESULTS, results));

    assertThat(rules(Measure.WEIGHTED, TieRule.SHARED).measured(totals)).isEqualTo(measured);
  }

  @Test
  void ranksByWeightedHeadsWhereTheRulesSaySo() {
    QuarterTotals results = new QuarterTotals(1, 0, Map.of(Head.RESULTS, 50L));
    List<QuarterAccount> accounts =
        List.of(
            account(1, Colour.BLUE, 150, 60),
            new QuarterAccount(id(2, Colour.BLUE), "V00002", 2, results));

    assertThat(
            Ranking.of(RankingName.BLUE, rules(Measure.WEIGHTED, TieRule.SHARED), accounts)
                .people())
        .extracting(RankedPerson::number)
        .containsExactly("V00002", "V00001");
  }

  @Test
  void countsAllHeads() {
    QuarterTotals totals =
        new QuarterTotals(2, 60, Map.of(Head.PARTICIPATION, 25L, Head.RESULTS, 50L));
    List<QuarterAccount> accounts =
        List.of(
            account(1, Colour.BLUE, 70, 60),
            new QuarterAccount(id(2, Colour.BLUE), "V00002", 2, totals));

    assertThat(
            Ranking.of(RankingName.BLUE, rules(Measure.HONOUR, TieRule.SHARED), accounts).people())
        .extracting(RankedPerson::number)
        .containsExactly("V00002", "V00001");
  }

  @Test
  void takesNoAccountWithoutALine() {
    assertThatThrownBy(() -> new QuarterAccount(id(1, Colour.RED), "V00001", 4, QuarterTotals.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<QuarterAccount> severalColours() {
    return List.of(
        account(1, Colour.GREEN, 60, 60),
        account(2, Colour.RED, 100, 60),
        account(1, Colour.RED, 70, 60));
  }

  private static QuarterAccount account(int person, Colour colour, long honour, long minutes) {
    return new QuarterAccount(
        id(person, colour),
        "V0000" + person,
        1,
        new QuarterTotals(1, minutes, Map.of(Head.PARTICIPATION, honour)));
  }

  private static AccountId id(int person, Colour colour) {
    return new AccountId(
        COMMUNITY, colour, new PersonId("00000000-0000-7000-8000-00000000010" + person));
  }
}
