package org.pointsbank.domain.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;

/**
 * That a community's quarter is evaluated, and how. Written behind everything it speaks of, and
 * never changed. Source: rules 7.3.
 *
 * @param of whose, and which quarter
 * @param run names the rankings that count: another run is a draft that never came to stand
 * @param basis by which rules
 * @param made when, by whom
 * @param tallies of every ranking
 * @param teams how many teams are listed; none where it was made before teams were ranked
 */
public record Manifest(
    Of of,
    String run,
    Basis basis,
    Made made,
    Map<RankingName, Tally> tallies,
    Optional<Long> teams) {
  /** Copies the map in. */
  public Manifest {
    tallies = Map.copyOf(tallies);
  }

  /** One from before teams were ranked. */
  public Manifest(Of of, String run, Basis basis, Made made, Map<RankingName, Tally> tallies) {
    this(of, run, basis, made, tallies, Optional.empty());
  }

  /**
   * Which evaluation.
   *
   * @param community whose
   * @param quarter of the services that count
   */
  public record Of(CommunityId community, Quarter quarter) {}

  /**
   * By which rules it ranks: the rule book in force on the quarter's last day.
   *
   * @param rules what it ranks by, and who comes first among equals
   * @param ruleVersion of that book
   */
  public record Basis(EvaluationRules rules, long ruleVersion) {}

  /**
   * Who made it.
   *
   * @param at when
   * @param by who asked; nobody where the calendar did
   */
  public record Made(Instant at, Optional<PersonId> by) {}

  /**
   * What one ranking adds up to.
   *
   * @param people ranked
   * @param totals of all of them
   */
  public record Tally(long people, QuarterTotals totals) {
    static Tally of(Ranking ranking) {
      return new Tally(ranking.people().size(), ranking.totals());
    }
  }

  /** The tallies of {@code rankings}. */
  public static Map<RankingName, Tally> tallies(List<Ranking> rankings) {
    return rankings.stream().collect(Collectors.toMap(Ranking::name, Tally::of));
  }

  /**
   * The tally of a ranking.
   *
   * @throws IllegalStateException if it has none: every evaluation has all rankings
   */
  public Tally tally(RankingName name) {
    return Optional.ofNullable(tallies.get(name))
        .orElseThrow(() -> new IllegalStateException("no ranking " + name));
  }
}
