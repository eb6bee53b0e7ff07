package org.pointsbank.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.TeamMeasure;
import org.pointsbank.domain.TeamRules;
import org.pointsbank.domain.TieRule;

@DisplayName("The teams of a community")
final class RankedTeamTest {
  private static EvaluationRules rules(TieRule ties, TeamMeasure by, long leastMembers) {
    return new EvaluationRules(
        Measure.HONOUR,
        ties,
        Map.of(Head.PARTICIPATION, 100L, Head.DUTY, 100L, Head.ROLE, 100L, Head.RESULTS, 100L),
        Optional.empty(),
        7,
        new TeamRules(by, leastMembers));
  }

  /** A team is {@code members/honour/minutes}; its id counts from 1. */
  private static String ranked(EvaluationRules rules, String teams) {
    List<TeamTotals> all = new ArrayList<>();
    for (String each : teams.split(" ", -1)) {
      List<String> numbers = List.of(each.split("/", -1));
      all.add(
          new TeamTotals(
              new TeamId("00000000-0000-7000-8000-00000000000" + (all.size() + 1)),
              "T" + (all.size() + 1),
              Long.parseLong(numbers.get(0)),
              new QuarterTotals(
                  1,
                  Long.parseLong(numbers.get(2)),
                  Map.of(Head.DUTY, Long.parseLong(numbers.get(1))))));
    }
    return String.join(
        " ",
        RankedTeam.rank(rules, all).stream()
            .map(each -> each.rank().map(String::valueOf).orElse("-") + each.team().name())
            .toList());
  }

  @ParameterizedTest(name = "{0} are ranked {1} together")
  @CsvSource({
    "1/50/60 1/100/60, 1T2 2T1",
    "9/100/60 1/100/60, 1T1 1T2",
    "1/100/60 1/50/60 1/50/90 1/25/60, 1T1 2T2 2T3 4T4",
  })
  void areRankedByWhatTheyBringTogether(String teams, String ranks) {
    assertThat(ranked(rules(TieRule.SHARED, TeamMeasure.SUM, 0), teams)).isEqualTo(ranks);
  }

  @ParameterizedTest(name = "{0} are ranked {1} by the head")
  @CsvSource({
    "4/100/60 1/26/60, 1T2 2T1",
    "3/100/60 1/33/60, 1T1 1T2", // 33.3 is rounded down
    "2/100/60 1/51/60, 1T2 2T1",
  })
  void areRankedByTheHeadWhereTheRuleBookSaysSo(String teams, String ranks) {
    assertThat(ranked(rules(TieRule.SHARED, TeamMeasure.PER_MEMBER, 0), teams)).isEqualTo(ranks);
  }

  @ParameterizedTest(name = "{0} {1} are ranked {2}")
  @CsvSource({
    "SUM, 1/100/60 1/100/61, 1T2 2T1",
    "SUM, 1/100/60 1/100/60, 1T1 1T2",
    "PER_MEMBER, 2/100/60 4/200/160, 1T2 2T1",
    "PER_MEMBER, 2/100/60 4/200/120, 1T1 1T2",
  })
  void arePartedByMinutesWhereTheTieRuleSaysSo(TeamMeasure by, String teams, String ranks) {
    assertThat(ranked(rules(TieRule.MINUTES, by, 0), teams)).isEqualTo(ranks);
  }

  @ParameterizedTest(name = "with at least {0} members: {1}")
  @CsvSource({"0, 1T1 2T2 3T3", "2, 1T2 2T3 -T1", "3, 1T3 -T1 -T2", "4, -T1 -T2 -T3"})
  void haveNoPlaceWithFewerMembersThanTheRuleBookAsksFor(long least, String ranks) {
    assertThat(ranked(rules(TieRule.SHARED, TeamMeasure.SUM, least), "1/300/60 2/200/60 3/100/60"))
        .isEqualTo(ranks);
  }

  @Test
  void areNotListedWithoutALine() {
    TeamTotals idle =
        new TeamTotals(
            new TeamId("00000000-0000-7000-8000-000000000001"), "T1", 5, QuarterTotals.NONE);

    assertThat(RankedTeam.rank(rules(TieRule.SHARED, TeamMeasure.SUM, 0), List.of(idle))).isEmpty();
  }
}
