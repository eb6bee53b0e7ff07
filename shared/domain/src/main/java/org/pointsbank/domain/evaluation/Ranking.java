package org.pointsbank.domain.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.QuarterTotals;

/**
 * People in the order of a measure: 1, 2, 2, 4. Where the tie rule asks for it, minutes part those
 * who are equal. Source: rules 7.1.
 *
 * @param name over which accounts
 * @param people highest measure first; equal ranks by number
 */
public record Ranking(RankingName name, List<RankedPerson> people) {
  /** Copies the list in. */
  public Ranking {
    people = List.copyOf(people);
  }

  private record Standing(
      Owner owner, List<QuarterAccount> accounts, long measured, long tieBreak) {
    static final Comparator<Standing> HIGHEST_FIRST =
        Comparator.comparingLong(Standing::measured)
            .thenComparingLong(Standing::tieBreak)
            .reversed();

    String number() {
      return owner.number();
    }
  }

  /**
   * As whom somebody is ranked.
   *
   * @param person who
   * @param number their member number
   */
  public record Owner(PersonId person, String number) {}

  /** Ranks where nobody was known twice. */
  public static Ranking of(RankingName name, EvaluationRules rules, List<QuarterAccount> accounts) {
    return of(name, rules, accounts, Map.of());
  }

  /**
   * Ranks the owners of those of {@code accounts}, all of one community, that count in it.
   *
   * @param merged as whom those are ranked who were known twice
   */
  public static Ranking of(
      RankingName name,
      EvaluationRules rules,
      List<QuarterAccount> accounts,
      Map<PersonId, Owner> merged) {
    List<Standing> standings =
        accounts.stream()
            .filter(account -> name.covers(account.account().colour()))
            .collect(Collectors.groupingBy(account -> owner(account, merged)))
            .entrySet()
            .stream()
            .map(owned -> standing(owned.getKey(), owned.getValue(), rules))
            .sorted(Standing.HIGHEST_FIRST.thenComparing(Standing::number))
            .toList();
    return new Ranking(name, ranked(standings));
  }

  /** As whom the owner of {@code account} is ranked. */
  private static Owner owner(QuarterAccount account, Map<PersonId, Owner> merged) {
    PersonId person = account.account().person();
    return merged.getOrDefault(person, new Owner(person, account.number()));
  }

  private static Standing standing(
      Owner owner, List<QuarterAccount> accounts, EvaluationRules rules) {
    List<QuarterAccount> byColour =
        accounts.stream()
            .sorted(
                Comparator.comparing((QuarterAccount account) -> account.account().colour())
                    .thenComparing(QuarterAccount::number))
            .toList();
    QuarterTotals totals = total(byColour.stream().map(QuarterAccount::totals));
    long tieBreak =
        switch (rules.ties()) {
          case SHARED -> 0;
          case MINUTES -> totals.minutes();
        };
    return new Standing(owner, byColour, rules.measured(totals), tieBreak);
  }

  private static List<RankedPerson> ranked(List<Standing> standings) {
    List<RankedPerson> people = new ArrayList<>();
    long rank = 1;
    for (int i = 0; i < standings.size(); i++) {
      Standing standing = standings.get(i);
      if (i > 0 && Standing.HIGHEST_FIRST.compare(standings.get(i - 1), standing) < 0) {
        rank = i + 1L;
      }
      people.add(
          new RankedPerson(
              rank, standing.owner().person(), standing.number(), standing.accounts()));
    }
    return people;
  }

  /** What all its people bring together. */
  public QuarterTotals totals() {
    return total(people.stream().map(RankedPerson::totals));
  }

  private static QuarterTotals total(Stream<QuarterTotals> totals) {
    return totals.reduce(QuarterTotals.NONE, QuarterTotals::plus);
  }
}
