package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
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
import org.pointsbank.table.EditionItem;
import org.pointsbank.table.NomineeItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.Transaction;

/** Nominates people by name. Source: rules 16.3. */
@Singleton
final class NominatePeople {
  private final BankTable table;
  private final Settlement settlement;
  private final Programmes programmes;
  private final Editions editions;
  private final PublishedFigures published;

  NominatePeople(
      BankTable table,
      Settlement settlement,
      Programmes programmes,
      Editions editions,
      PublishedFigures published) {
    this.table = table;
    this.settlement = settlement;
    this.programmes = programmes;
    this.editions = editions;
    this.published = published;
  }

  /** Nominates one person by name. */
  Answer<EditionReceipt> one(Call call, Named named, NewNominee asked) {
    PersonId who = asked.who();
    CommunityId community = asked.where();
    String reason = asked.said();
    return settlement.once(
        call,
        () -> {
          Optional<Editions.Found> found = mine(call, named, community);
          Optional<Person> person =
              table
                  .read(PersonItem.keyOf(who))
                  .map(PersonItem::read)
                  .filter(NominatePeople::standsAlone)
                  .filter(each -> each.knownIn(community));
          if (found.isEmpty() || person.isEmpty()) {
            return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
          }
          return call.actsFor(who)
              ? new Decision.Refuse<>(ProblemCode.OWN_FAVOUR)
              : one(call, found.get().edition(), new Stands(person.get(), community), reason);
        });
  }

  /**
   * Who is nominated, and for which community they stand.
   *
   * @param person who
   * @param community for which
   */
  record Stands(Person person, CommunityId community) {}

  /** Whether nobody else is who they go on as: honours are of people, not of old numbers. */
  static boolean standsAlone(Person person) {
    return person.merged().into().isEmpty();
  }

  /** The edition, if the caller nominates for it in {@code community}. */
  Optional<Editions.Found> mine(Call call, Named named, CommunityId community) {
    return editions
        .find(named)
        .filter(found -> programmes.nominates(call, found.programme(), community));
  }

  private Decision<EditionReceipt> one(Call call, Edition edition, Stands stands, String reason) {
    PublishedFigures.Figures figures = reader(edition).of(stands.person());
    return switch (figures) {
      case PublishedFigures.Figures.NotPublished(Quarter quarter) -> notPublished(quarter);
      case PublishedFigures.Figures.Known(QuarterTotals totals) ->
          decided(
              edition,
              Nominating.decide(
                  edition, editions.nominees(edition), asked(call, stands, totals, reason)));
    };
  }

  /** The nomination that the caller makes. */
  static Nominating.Asked asked(Call call, Stands stands, QuarterTotals totals, String reason) {
    return new Nominating.Asked(
        stands.person(),
        stands.community(),
        totals,
        new Confirmation(call.person(), call.now()),
        reason);
  }

  /** Figures over the quarters of {@code edition}. */
  PublishedFigures.Reader reader(Edition edition) {
    return published.over(edition.terms().cycle().quarters(edition.period()));
  }

  static <T> Decision<T> notPublished(Quarter quarter) {
    return new Decision.Refuse<>(
        Problem.of(ProblemCode.EVALUATION_NOT_PUBLISHED, "quarter", quarter));
  }

  private static Decision<EditionReceipt> decided(Edition edition, Nominating nominating) {
    return switch (nominating) {
      case Nominating.Nominated(Nominee nominee) -> {
        Edition next = edition.moved(1);
        yield next.nominees() > Edition.MOST_NOMINEES
            ? tooMany()
            : new Decision.Write<>(effect(next, List.of(nominee)), EditionReceipt.of(next));
      }
      case Nominating.Closed(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
      case Nominating.Exists() -> new Decision.Refuse<>(ProblemCode.NOMINATED_ALREADY);
      case Nominating.OwnFavour() -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
      case Nominating.NotEligible(String what) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.NOT_ELIGIBLE, "what", what));
    };
  }

  static <T> Decision<T> tooMany() {
    return new Decision.Refuse<>(
        Problem.of(ProblemCode.TOO_MANY_NOMINEES, "most", Edition.MOST_NOMINEES));
  }

  static Transaction effect(Edition next, List<Nominee> nominees) {
    Transaction effect = EditionItem.replace(next);
    for (Nominee nominee : nominees) {
      effect = effect.create(NomineeItem.write(next.programme(), next.period(), nominee));
    }
    return effect;
  }
}
