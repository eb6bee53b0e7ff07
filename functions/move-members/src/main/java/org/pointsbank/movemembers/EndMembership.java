package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.membership.Leaving;
import org.pointsbank.domain.membership.MemberChange;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.ForwardItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.StepItem;
import org.pointsbank.table.Transaction;

/**
 * Ends memberships: person, step, lines, heads and, with a death, every power move in one
 * transaction, each under its condition. Source: rules 13.5 to 13.7.
 */
@Singleton
final class EndMembership {
  private final BankTable table;
  private final Unfinished unfinished;
  private final EndPoints endPoints;
  private final EndPowers endPowers;
  private final ServedDays servedDays;
  private final RuleShelf rules;
  private final Settlement settlement;
  private final Ids ids;

  EndMembership(
      BankTable table,
      Unfinished unfinished,
      EndPoints endPoints,
      EndPowers endPowers,
      ServedDays servedDays,
      RuleShelf rules,
      Settlement settlement,
      Ids ids) {
    this.table = table;
    this.unfinished = unfinished;
    this.endPoints = endPoints;
    this.endPowers = endPowers;
    this.servedDays = servedDays;
    this.rules = rules;
    this.settlement = settlement;
    this.ids = ids;
  }

  /** Ends the membership of {@code person} in {@code community}; never one's own. */
  Answer<LeavingReceipt> end(
      Call call, CommunityId community, PersonId person, NewLeaving leaving) {
    String reason = leaving.said();
    return settlement.once(
        call,
        () ->
            table
                .read(PersonItem.keyOf(person))
                .map(PersonItem::read)
                .filter(found -> found.knownIn(community))
                .map(found -> decide(call, found, community, leaving, reason))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<LeavingReceipt> decide(
      Call call, Person person, CommunityId community, NewLeaving leaving, String reason) {
    if (call.is(person.id())) {
      return new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
    }
    RuleBooks books = rules.of(community);
    LocalDate today = LocalDate.ofInstant(call.now(), books.zone());
    MemberChange.Asked asked =
        new MemberChange.Asked(
            community, leaving.day(), today, books.at(today).hours().oldestDays());
    ServedDays.Seen served = servedDays.since(person.id(), leaving.day(), today);
    return switch (Leaving.decide(asked, leaving.kind().how(), person, served.records())) {
      case Leaving.Left(Person now) ->
          settle(call, new Departure(now, community, leaving, reason, today), served.touched());
      case Leaving.NotMember(LocalDate day) -> refuse(ProblemCode.NOT_A_MEMBER, "day", day);
      case Leaving.Future(LocalDate _) -> new Decision.Refuse<>(ProblemCode.FUTURE_DAY);
      case Leaving.TooOld(long days) -> refuse(ProblemCode.DAY_TOO_OLD, "days", days);
      case Leaving.Served(LocalDate day) -> refuse(ProblemCode.DAY_SERVED, "day", day);
    };
  }

  private Decision<LeavingReceipt> settle(Call call, Departure departure, Transaction unserved) {
    EndPoints.Load load = endPoints.load(departure.community(), departure.person().id());
    Optional<Problem> first =
        unfinished.of(departure.community(), departure.person().id(), load.held());
    if (first.isPresent()) {
      return new Decision.Refuse<>(first.get());
    }
    Confirmation word = new Confirmation(call.person(), call.now());
    EndPoints.Ended ended = endPoints.with(departure, load, word);
    Transaction effect = effect(departure, word).and(unserved).and(ended.effect());
    // Asked after the powers were read for the effect: a role granted since then makes it fail.
    return mayEnter(call, departure)
        ? new Decision.Write<>(effect, ended.receipt())
        : new Decision.Refuse<>(ProblemCode.ROLE_MISSING);
  }

  /** No worker ends the sign-ins of somebody who holds a role; all else is a worker's. */
  private boolean mayEnter(Call call, Departure departure) {
    boolean staff =
        departure.leaving().kind() == NewLeaving.Kind.DECEASED
            && endPowers.holdsRole(departure.person().id(), departure.today());
    return staff
        ? call.holds(Role.DISTRICT_OFFICER, departure.person().district())
        : call.holds(Role.CENTRE_WORKER, departure.community());
  }

  private Transaction effect(Departure departure, Confirmation word) {
    Person person = departure.person();
    Transaction effect =
        Transaction.EMPTY
            .replace(PersonItem.write(person), person.version() - 1)
            .put(ForwardItem.write(departure.community(), person.id()))
            .create(StepItem.write(departure.step(ids.next(), word)));
    return switch (departure.leaving().kind()) {
      case LEFT -> effect;
      case DECEASED -> effect.and(endPowers.of(departure.gone(), word));
    };
  }

  private static Decision<LeavingReceipt> refuse(ProblemCode code, String name, Object fact) {
    return new Decision.Refuse<>(Problem.of(code, name, fact));
  }
}
