package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.honour.Edition;
import org.pointsbank.domain.honour.Nominating;
import org.pointsbank.domain.honour.Nominee;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.PersonItem;

/** Nominates the first of the published rankings. Source: rules 16.3. */
@Singleton
final class NominateFirst {
  /** What stands as the reason of those who come from a ranking. */
  private static final String FROM_RANKING = "评审排名";

  private final BankTable table;
  private final Settlement settlement;
  private final Editions editions;
  private final NominatePeople people;

  NominateFirst(BankTable table, Settlement settlement, Editions editions, NominatePeople people) {
    this.table = table;
    this.settlement = settlement;
    this.editions = editions;
    this.people = people;
  }

  /** Nominates the first of a community. */
  Answer<NewNominee.FirstNominated> nominate(Call call, Named named, NewNominee.First asked) {
    CommunityId community = asked.where();
    long ranks = asked.ranks();
    return settlement.once(
        call,
        () ->
            people
                .mine(call, named, community)
                .map(found -> first(call, found.edition(), community, ranks))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<NewNominee.FirstNominated> first(
      Call call, Edition edition, CommunityId community, long ranks) {
    if (!edition.open()) {
      return new Decision.Refuse<>(
          Problem.of(ProblemCode.WRONG_STATE, "state", edition.state().word()));
    }
    PublishedFigures.Reader reader = people.reader(edition);
    Optional<Quarter> missing = reader.missing(community);
    if (missing.isPresent()) {
      return NominatePeople.notPublished(missing.get());
    }
    List<Nominee> before = editions.nominees(edition);
    List<Nominating.Asked> asked = ranked(call, reader, community, ranks);
    List<Nominee> added = new ArrayList<>();
    for (Nominating.Asked each : asked) {
      if (!call.actsFor(each.person().id())
          && Nominating.decide(edition, before, each)
              instanceof Nominating.Nominated(Nominee nominee)) {
        added.add(nominee);
      }
    }
    Edition next = edition.moved(added.size());
    return next.nominees() > Edition.MOST_NOMINEES
        ? NominatePeople.tooMany()
        : new Decision.Write<>(
            NominatePeople.effect(next, added),
            new NewNominee.FirstNominated(added.size(), asked.size() - added.size()));
  }

  /** Equal honour shares a rank, so there may be more people than ranks. */
  private List<Nominating.Asked> ranked(
      Call call, PublishedFigures.Reader reader, CommunityId community, long ranks) {
    List<Nominating.Asked> all =
        table
            .readAll(reader.ranked(community).stream().map(PersonItem::keyOf).toList())
            .values()
            .stream()
            .map(PersonItem::read)
            .filter(NominatePeople::standsAlone)
            .flatMap(person ->
                asked(call, reader, new NominatePeople.Stands(person, community)).stream())
            .sorted(
                Comparator.comparingLong(NominateFirst::honour)
                    .reversed()
                    .thenComparing(each -> each.person().number()))
            .toList();
    return all.stream()
        .filter(each -> all.stream().filter(other -> honour(other) > honour(each)).count() < ranks)
        .toList();
  }

  private static long honour(Nominating.Asked asked) {
    return asked.figures().honourHundredths();
  }

  /** Nobody of whom a part is not published yet. */
  private static Optional<Nominating.Asked> asked(
      Call call, PublishedFigures.Reader reader, NominatePeople.Stands stands) {
    return reader.of(stands.person())
            instanceof PublishedFigures.Figures.Known(QuarterTotals totals)
        ? Optional.of(NominatePeople.asked(call, stands, totals, FROM_RANKING))
        : Optional.empty();
  }
}
