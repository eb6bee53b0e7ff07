package org.pointsbank.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.QuarterTotals;

@DisplayName("A ranking")
final class RankingTest {
  private static final CommunityId COMMUNITY =
      new CommunityId("00000000-0000-7000-8000-000000000001");

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

    Ranking ranking = Ranking.of(RankingName.OVERALL, Measure.HONOUR, accounts);

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
            Measure.HONOUR,
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
    Ranking ranking = Ranking.of(RankingName.OVERALL, Measure.HONOUR, severalColours());

    assertThat(ranking.people())
        .extracting(person -> person.rank() + " " + person.totals().honourHundredths())
        .containsExactly("1 130", "2 100");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"RED, 1 100 V00002;2 70 V00001", "GREEN, 1 60 V00001", "BLUE, ''"})
  void countsOneColourAlone(RankingName name, String expected) {
    Ranking ranking = Ranking.of(name, Measure.HONOUR, severalColours());

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
    Ranking ranking = Ranking.of(RankingName.OVERALL, Measure.HONOUR, List.of());

    assertThat(ranking.people()).isEmpty();
    assertThat(ranking.totals()).isEqualTo(QuarterTotals.NONE);
  }

  @Test
  void ranksByMinutesWhereTheRulesSaySo() {
    List<QuarterAccount> accounts =
        List.of(account(1, Colour.BLUE, 100, 30), account(2, Colour.BLUE, 50, 90));

    assertThat(Ranking.of(RankingName.OVERALL, Measure.MINUTES, accounts).people())
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

    assertThat(Ranking.of(RankingName.BLUE, Measure.HONOUR, accounts).people())
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
