package org.pointsbank.domain.honour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;

/**
 * A nominee's place in an edition: 1, 2, 2, 4. Source: rules 16.4.
 *
 * @param rank from 1; equal totals share one, unless the tie rule parts them
 * @param person who
 * @param number the member number
 * @param community for which they stand
 * @param total what they are ranked by, in hundredths
 * @param ledger hundredths of honour points of the period
 * @param panel hundredths of marks: the mean over those who gave any
 * @param honoured whether the place is one of those that are honoured
 */
public record Standing(
    long rank,
    PersonId person,
    String number,
    CommunityId community,
    long total,
    long ledger,
    long panel,
    boolean honoured) {
  private static final long HUNDRED = 100;

  private record Reckoned(Nominee nominee, long total, long panel, long tieBreak) {
    static final Comparator<Reckoned> HIGHEST_FIRST =
        Comparator.comparingLong(Reckoned::total).thenComparingLong(Reckoned::tieBreak).reversed();

    String number() {
      return nominee.number();
    }
  }

  /** All nominees, highest total first; equal ranks by number. */
  public static List<Standing> of(Terms terms, List<Nominee> nominees, List<Marks> marks) {
    List<Reckoned> order =
        nominees.stream()
            .map(nominee -> reckoned(terms, nominee, marks))
            .sorted(Reckoned.HIGHEST_FIRST.thenComparing(Reckoned::number))
            .toList();
    List<Standing> standings = new ArrayList<>();
    long rank = 1;
    for (int i = 0; i < order.size(); i++) {
      if (i > 0 && Reckoned.HIGHEST_FIRST.compare(order.get(i - 1), order.get(i)) < 0) {
        rank = i + 1L;
      }
      standings.add(standing(rank, order.get(i), terms));
    }
    return standings;
  }

  /** Rounded down, once. */
  private static Reckoned reckoned(Terms terms, Nominee nominee, List<Marks> marks) {
    long panel = mean(terms, nominee, marks);
    long ledger = nominee.figures().honourHundredths();
    long sum =
        Math.addExact(
            Math.multiplyExact(ledger, terms.weights().ledger()),
            Math.multiplyExact(panel, terms.weights().panel()));
    long tieBreak =
        switch (terms.ties()) {
          case SHARED -> 0;
          case MINUTES -> nominee.figures().minutes();
        };
    return new Reckoned(nominee, Math.floorDiv(sum, HUNDRED), panel, tieBreak);
  }

  /** Over those who gave marks: nobody marks themselves, and nobody loses by that. */
  private static long mean(Terms terms, Nominee nominee, List<Marks> marks) {
    List<Long> given =
        marks.stream()
            .filter(each -> each.nominee().equals(nominee.person()))
            .map(each -> each.weighted(terms.weights()))
            .toList();
    return given.isEmpty()
        ? 0
        : Math.floorDiv(given.stream().mapToLong(Long::longValue).sum(), given.size());
  }

  private static Standing standing(long rank, Reckoned reckoned, Terms terms) {
    Nominee nominee = reckoned.nominee();
    return new Standing(
        rank,
        nominee.person(),
        nominee.number(),
        nominee.community(),
        reckoned.total(),
        nominee.figures().honourHundredths(),
        reckoned.panel(),
        rank <= terms.places());
  }
}
