package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Merged;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RankedPerson;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.domain.evaluation.Stage;
import org.pointsbank.domain.honour.Cycle;
import org.pointsbank.domain.honour.Edition;
import org.pointsbank.domain.honour.EditionState;
import org.pointsbank.domain.honour.Standing;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.CourseItem;
import org.pointsbank.table.EditionItem;
import org.pointsbank.table.EvaluationItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.ProgrammeItem;
import org.pointsbank.table.RankedPersonItem;
import org.pointsbank.table.RedListItem;

/** Makes red lists of what is published and decided. Source: rules 16.8. */
@Singleton
final class RedLists {
  /** How many ranks of an evaluation a public page shows. */
  private static final long RANKS = 20;

  private static final int MOST = 50;

  private final BankTable table;
  private final Honours honours;

  RedLists(BankTable table, Honours honours) {
    this.table = table;
    this.honours = honours;
  }

  /** What is public of {@code community}'s {@code period}; none where there is no community. */
  Optional<RedListView> of(CommunityId community, Period period) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .map(found -> of(found, period));
  }

  private RedListView of(CommunityItem.Community community, Period period) {
    List<RankedPerson> ranked = ranked(community.id(), period);
    List<Honoured> honoured = honoured(community, period);
    Map<PersonId, String> names =
        names(
            Stream.concat(
                    ranked.stream().map(RankedPerson::person),
                    honoured.stream().map(each -> each.standing().person()))
                .distinct()
                .toList());
    return new RedListView(
        community.name(),
        period.name(),
        ranked.stream()
            .flatMap(each -> named(names, each.person()).map(name -> place(each, name)))
            .toList(),
        honoured.stream()
            .flatMap(each ->
                named(names, each.standing().person())
                    .map(name ->
                        new RedListView.HonouredView(
                            each.programme(), each.standing().rank(), name)))
            .toList());
  }

  private static Stream<String> named(Map<PersonId, String> names, PersonId person) {
    return Optional.ofNullable(names.get(person)).stream();
  }

  private static RedListView.PlaceView place(RankedPerson ranked, String name) {
    return new RedListView.PlaceView(
        ranked.rank(), name, ranked.totals().honourHundredths(), ranked.totals().minutes());
  }

  private List<RankedPerson> ranked(CommunityId community, Period period) {
    if (!Cycle.QUARTER.is(period)) {
      return List.of();
    }
    Manifest.Of of = new Manifest.Of(community, Cycle.QUARTER.quarters(period).getFirst());
    return CourseItem.of(table, of).stage() instanceof Stage.Published
        ? table
            .read(EvaluationItem.keyOf(of))
            .map(item -> first(EvaluationItem.read(item)))
            .orElse(List.of())
        : List.of();
  }

  /** One page at most: a public page never costs more, however many share a rank. */
  private List<RankedPerson> first(Manifest manifest) {
    return table
        .list(RankedPersonItem.of(manifest, RankingName.OVERALL).limitedTo(MOST))
        .items()
        .stream()
        .map(item -> RankedPersonItem.read(manifest.of().community(), item))
        .filter(each -> each.rank() <= RANKS)
        .toList();
  }

  private record Honoured(String programme, Standing standing) {}

  private List<Honoured> honoured(CommunityItem.Community community, Period period) {
    List<Honoured> honoured = new ArrayList<>();
    for (Item item : table.readAll(editions(community.district(), period)).values()) {
      Edition edition = EditionItem.read(item);
      if (edition.state() instanceof EditionState.Decided(_, _, List<Standing> standings)) {
        standings.stream()
            .filter(Standing::honoured)
            .filter(standing -> standing.community().equals(community.id()))
            .filter(standing -> honours.stands(standing.person(), edition))
            .forEach(standing -> honoured.add(new Honoured(edition.terms().name(), standing)));
      }
    }
    return honoured.stream()
        .sorted(
            Comparator.comparing(Honoured::programme)
                .thenComparingLong(each -> each.standing().rank())
                .thenComparing(each -> each.standing().number()))
        .toList();
  }

  private List<Key> editions(DistrictId district, Period period) {
    List<Key> keys = new ArrayList<>();
    table.each(
        ProgrammeItem.of(district),
        item -> keys.add(EditionItem.keyOf(ProgrammeItem.read(district, item).id(), period)));
    return keys;
  }

  /** Masked; none of those who do not want to be shown. */
  private Map<PersonId, String> names(List<PersonId> people) {
    Map<Key, Item> found =
        table.readAll(
            people.stream()
                .flatMap(each -> Stream.of(PersonItem.keyOf(each), RedListItem.keyOf(each)))
                .toList());
    Map<PersonId, String> names = new HashMap<>();
    for (PersonId each : people) {
      if (RedListItem.shown(Optional.ofNullable(found.get(RedListItem.keyOf(each))))) {
        Optional.ofNullable(found.get(PersonItem.keyOf(each)))
            .map(PersonItem::read)
            .filter(this::shown)
            .map(Person::maskedName)
            .ifPresent(name -> names.put(each, name));
      }
    }
    return names;
  }

  /** Whoever was known twice is left out under both names, whichever of them said it. */
  private boolean shown(Person person) {
    if (person.merged().equals(Merged.NONE)) {
      return true;
    }
    Person standing = PersonItem.standing(table, person);
    List<Key> switches =
        Stream.concat(Stream.of(standing.id()), standing.merged().from().stream())
            .map(RedListItem::keyOf)
            .toList();
    return table.readAll(switches).values().stream().allMatch(RedListItem::read);
  }
}
