package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.membership.Capacities;
import org.pointsbank.domain.membership.MemberChange;
import org.pointsbank.domain.membership.Pauses;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;

/**
 * Pauses and resumes members, opens and ends their capacities; never one's own. Source: rules 2.6
 * and 2.11.
 */
@Singleton
final class ChangeStanding {
  private final BankTable table;
  private final People people;
  private final Steps steps;
  private final RuleShelf rules;
  private final Settlement settlement;

  ChangeStanding(
      BankTable table, People people, Steps steps, RuleShelf rules, Settlement settlement) {
    this.table = table;
    this.people = people;
    this.steps = steps;
    this.rules = rules;
    this.settlement = settlement;
  }

  /**
   * Whose.
   *
   * @param community where
   * @param person who
   */
  record Whose(CommunityId community, PersonId person) {}

  /** Pauses from {@code day} on. */
  Answer<StandingReceipt> pause(Call call, Whose whose, LocalDate day, String reason) {
    return change(
        call,
        whose,
        new Steps.What(Step.Kind.PAUSED, day, "", reason),
        (asked, person) -> Pauses.pause(asked, person, records(person, day)));
  }

  /** Resumes on {@code day}. */
  Answer<StandingReceipt> resume(Call call, Whose whose, LocalDate day, String reason) {
    Steps.What what = new Steps.What(Step.Kind.RESUMED, day, "", reason);
    return change(call, whose, what, Pauses::resume);
  }

  /** Opens {@code capacity} from {@code day} on, and the account of its colour if there is none. */
  Answer<StandingReceipt> open(Call call, Whose whose, CapacitiesController.Dated dated) {
    Capacity capacity = dated.capacity();
    return change(
        call,
        whose,
        what(Step.Kind.CAPACITY_OPENED, dated),
        (asked, person) -> Capacities.open(asked, person, capacity));
  }

  /** Ends {@code capacity}: its account stays as it is. */
  Answer<StandingReceipt> end(Call call, Whose whose, CapacitiesController.Dated dated) {
    return change(
        call,
        whose,
        what(Step.Kind.CAPACITY_ENDED, dated),
        (asked, person) ->
            Capacities.end(asked, person, dated.capacity(), records(person, dated.day())));
  }

  private static Steps.What what(Step.Kind kind, CapacitiesController.Dated dated) {
    return new Steps.What(kind, dated.day(), dated.capacity().name(), Reason.said(dated.reason()));
  }

  private Answer<StandingReceipt> change(
      Call call,
      Whose whose,
      Steps.What what,
      BiFunction<MemberChange.Asked, Person, MemberChange> rule) {
    return settlement.once(
        call,
        () ->
            people
                .in(whose.community(), whose.person())
                .map(person -> decide(call, whose, what, person, rule))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<StandingReceipt> decide(
      Call call,
      Whose whose,
      Steps.What what,
      Person person,
      BiFunction<MemberChange.Asked, Person, MemberChange> rule) {
    if (call.is(person.id())) {
      return new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
    }
    var books = rules.of(whose.community());
    LocalDate today = LocalDate.ofInstant(call.now(), books.zone());
    long oldest = books.at(today).hours().oldestDays();
    MemberChange.Asked asked = new MemberChange.Asked(whose.community(), what.day(), today, oldest);
    Steps.Of of =
        new Steps.Of(person.id(), whose.community(), new Confirmation(call.person(), call.now()));
    return answer(of, what, person, rule.apply(asked, person));
  }

  private Decision<StandingReceipt> answer(
      Steps.Of of, Steps.What what, Person person, MemberChange change) {
    return switch (change) {
      case MemberChange.Changed(Person now) -> write(of, what, person, now);
      case MemberChange.NotMember(LocalDate day) -> refuse(ProblemCode.NOT_A_MEMBER, "day", day);
      case MemberChange.Future(LocalDate _) -> new Decision.Refuse<>(ProblemCode.FUTURE_DAY);
      case MemberChange.TooOld(long days) -> refuse(ProblemCode.DAY_TOO_OLD, "days", days);
      case MemberChange.Held(LocalDate since) -> refuse(ProblemCode.CAPACITY_HELD, "day", since);
      case MemberChange.NotHeld(LocalDate day) -> notHeld(what, day);
      case MemberChange.PausedAlready(LocalDate since) ->
          refuse(ProblemCode.PAUSED_ALREADY, "day", since);
      case MemberChange.NotPaused() -> new Decision.Refuse<>(ProblemCode.NOT_PAUSED);
      case MemberChange.Served(LocalDate day) -> refuse(ProblemCode.DAY_SERVED, "day", day);
    };
  }

  private Decision<StandingReceipt> write(Steps.Of of, Steps.What what, Person person, Person now) {
    Transaction effect =
        Transaction.EMPTY
            .replace(PersonItem.write(now), person.version())
            .and(steps.taken(of, what))
            .and(missingAccounts(of.community(), what.day(), now));
    return new Decision.Write<>(effect, StandingReceipt.of(of, what));
  }

  /** The account of each colour that {@code person} earns on from {@code day} on. */
  private Transaction missingAccounts(CommunityId community, LocalDate day, Person person) {
    var there = table.readAll(AccountItem.keysOf(community, person.id()));
    Transaction opened = Transaction.EMPTY;
    for (var colour : Enrolment.colours(person)) {
      AccountId id = new AccountId(community, colour, person.id());
      boolean held =
          person.capacities().stream()
              .anyMatch(each -> each.capacity().colour() == colour && each.on(day));
      if (held && !there.containsKey(AccountItem.keyOf(id))) {
        opened = opened.create(AccountItem.write(Account.open(id, person.number(), day)));
      }
    }
    return opened;
  }

  private List<ServiceRecord> records(Person person, LocalDate day) {
    List<ServiceRecord> records = new ArrayList<>();
    table.each(
        ServiceRecordItem.since(person.id(), day),
        item -> records.add(ServiceRecordItem.read(item)));
    return records;
  }

  private static Decision<StandingReceipt> notHeld(Steps.What what, LocalDate day) {
    Map<String, String> facts = Map.of("capacity", what.about(), "day", day.toString());
    return new Decision.Refuse<>(new Problem(ProblemCode.CAPACITY_NOT_HELD, facts, List.of()));
  }

  private static Decision<StandingReceipt> refuse(ProblemCode code, String name, Object fact) {
    return new Decision.Refuse<>(Problem.of(code, name, fact));
  }
}
