package org.pointsbank.domain.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.QuarterTotals;

/**
 * People in the order of a measure: 1, 2, 2, 4. Source: rules 7.1.
 *
 * @param name over which accounts
 * @param people highest measure first; equal ranks by number
 */
public record Ranking(RankingName name, List<RankedPerson> people) {
  /** Copies the list in. */
  public Ranking {
    people = List.copyOf(people);
  }

  private record Standing(PersonId person, List<QuarterAccount> accounts, long measured) {
    String number() {
      return accounts.getFirst().number();
    }
  }

  /** Ranks the owners of those of {@code accounts}, all of one community, that count in it. */
  public static Ranking of(RankingName name, Measure measure, List<QuarterAccount> accounts) {
    List<Standing> standings =
        accounts.stream()
            .filter(account -> name.covers(account.account().colour()))
            .collect(Collectors.groupingBy(account -> account.account().person()))
            .entrySet()
            .stream()
            .map(owned -> standing(owned.getKey(), owned.getValue(), measure))
            .sorted(
                Comparator.comparingLong(Standing::measured)
                    .reversed()
                    .thenComparing(Standing::number))
            .toList();
    return new Ranking(name, ranked(standings));
  }

  private static Standing standing(
      PersonId person, List<QuarterAccount> accounts, Measure measure) {
    List<QuarterAccount> byColour =
        accounts.stream()
            .sorted(Comparator.comparing(account -> account.account().colour()))
            .toList();
    return new Standing(
        person,
        byColour,
        byColour.stream().mapToLong(account -> measure.of(account.totals())).sum());
  }

  private static List<RankedPerson> ranked(List<Standing> standings) {
    List<RankedPerson> people = new ArrayList<>();
    long rank = 1;
    for (int i = 0; i < standings.size(); i++) {
      Standing standing = standings.get(i);
      if (i > 0 && standing.measured() < standings.get(i - 1).measured()) {
        rank = i + 1L;
      }
      people.add(new RankedPerson(rank, standing.person(), standing.number(), standing.accounts()));
    }
    return people;
  }

  /** What all its people bring together. */
  public QuarterTotals totals() {
    return people.stream()
        .map(RankedPerson::totals)
        .reduce(QuarterTotals.NONE, QuarterTotals::plus);
  }
}
