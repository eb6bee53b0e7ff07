package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RankedPerson;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.domain.evaluation.Stage;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CourseItem;
import org.pointsbank.table.EvaluationItem;
import org.pointsbank.table.RankedPersonItem;

/**
 * What published evaluations say about people. They never change any more, so what is reckoned from
 * them can be reckoned again. Source: rules 16.3.
 */
@Singleton
final class PublishedFigures {
  private final BankTable table;

  PublishedFigures(BankTable table) {
    this.table = table;
  }

  /** What somebody has, or why that cannot be said yet. */
  sealed interface Figures {
    /** All published evaluations together; nothing of those in which they are not ranked. */
    record Known(QuarterTotals totals) implements Figures {}

    /** An evaluation is not published. */
    record NotPublished(Quarter quarter) implements Figures {}
  }

  /** Figures over {@code quarters}, which reads each evaluation once. */
  Reader over(List<Quarter> quarters) {
    return new Reader(table, quarters);
  }

  /** Everybody's totals in the published evaluation, by rank; none if it is not published. */
  static Optional<List<RankedPerson>> published(BankTable table, Manifest.Of of) {
    return CourseItem.of(table, of).stage() instanceof Stage.Published
        ? table.read(EvaluationItem.keyOf(of)).map(item -> ranked(table, EvaluationItem.read(item)))
        : Optional.empty();
  }

  private static List<RankedPerson> ranked(BankTable table, Manifest manifest) {
    List<RankedPerson> people = new ArrayList<>();
    table.each(
        RankedPersonItem.of(manifest, RankingName.OVERALL),
        item -> people.add(RankedPersonItem.read(manifest.of().community(), item)));
    return people;
  }

  /** Figures over some quarters. */
  static final class Reader {
    private final BankTable table;
    private final List<Quarter> quarters;
    private final Map<Manifest.Of, Optional<Map<PersonId, QuarterTotals>>> seen = new HashMap<>();

    private Reader(BankTable table, List<Quarter> quarters) {
      this.table = table;
      this.quarters = List.copyOf(quarters);
    }

    /** The first quarter of which {@code community}'s evaluation is not published. */
    Optional<Quarter> missing(CommunityId community) {
      return quarters.stream()
          .filter(quarter -> totals(new Manifest.Of(community, quarter)).isEmpty())
          .findFirst();
    }

    /** Everybody who is ranked in {@code community} in one of the quarters. */
    List<PersonId> ranked(CommunityId community) {
      return quarters.stream()
          .flatMap(quarter -> totals(new Manifest.Of(community, quarter)).stream())
          .flatMap(totals -> totals.keySet().stream())
          .distinct()
          .toList();
    }

    /** What {@code person} has in every community of which they were a member meanwhile. */
    Figures of(Person person) {
      QuarterTotals sum = QuarterTotals.NONE;
      for (Quarter quarter : quarters) {
        for (CommunityId community : communities(person, quarter)) {
          Optional<Map<PersonId, QuarterTotals>> all = totals(new Manifest.Of(community, quarter));
          if (all.isEmpty()) {
            return new Figures.NotPublished(quarter);
          }
          sum = sum.plus(all.get().getOrDefault(person.id(), QuarterTotals.NONE));
        }
      }
      return new Figures.Known(sum);
    }

    private static List<CommunityId> communities(Person person, Quarter quarter) {
      return person.memberships().stream()
          .filter(membership -> membership.from().isBefore(quarter.end()))
          .filter(membership ->
              membership.until().map(until -> until.isAfter(quarter.start())).orElse(true))
          .map(Membership::community)
          .distinct()
          .toList();
    }

    private Optional<Map<PersonId, QuarterTotals>> totals(Manifest.Of of) {
      return seen.computeIfAbsent(of, this::read);
    }

    private Optional<Map<PersonId, QuarterTotals>> read(Manifest.Of of) {
      return published(table, of)
          .map(people -> {
            Map<PersonId, QuarterTotals> totals = new HashMap<>();
            people.forEach(each -> totals.put(each.person(), each.totals()));
            return totals;
          });
    }
  }
}
