package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.membership.MemberChange;
import org.pointsbank.domain.membership.Returning;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.StepItem;
import org.pointsbank.table.Transaction;

/** Makes somebody who left a member again, in any community of the district. Source: rules 13.8. */
@Singleton
final class RejoinMember {
  private final BankTable table;
  private final RuleShelf rules;
  private final Settlement settlement;
  private final Ids ids;

  RejoinMember(BankTable table, RuleShelf rules, Settlement settlement, Ids ids) {
    this.table = table;
    this.rules = rules;
    this.settlement = settlement;
    this.ids = ids;
  }

  /** Makes {@code person} a member of {@code community} again; never oneself. */
  Answer<LeavingReceipt.Returned> rejoin(
      Call call, CommunityId community, PersonId person, NewLeaving.Return back) {
    String reason = back.said();
    return settlement.once(
        call,
        () ->
            inDistrict(community, person)
                .map(found -> decide(call, found, community, back, reason))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Optional<Person> inDistrict(CommunityId community, PersonId person) {
    Optional<DistrictId> district =
        table
            .read(CommunityItem.keyOf(community))
            .map(CommunityItem::read)
            .map(CommunityItem.Community::district);
    return table
        .read(PersonItem.keyOf(person))
        .map(PersonItem::read)
        .filter(found -> district.equals(Optional.of(found.district())));
  }

  private Decision<LeavingReceipt.Returned> decide(
      Call call, Person person, CommunityId community, NewLeaving.Return back, String reason) {
    if (call.is(person.id())) {
      return new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
    }
    if (person.merged().into().isPresent()) {
      return new Decision.Refuse<>(ProblemCode.PERSON_MERGED);
    }
    RuleBooks books = rules.of(community);
    LocalDate today = LocalDate.ofInstant(call.now(), books.zone());
    MemberChange.Asked asked =
        new MemberChange.Asked(community, back.day(), today, books.at(today).hours().oldestDays());
    Confirmation word = new Confirmation(call.person(), call.now());
    return switch (Returning.decide(asked, person, back.capacities())) {
      case Returning.Returned(Person now) ->
          new Decision.Write<>(
              effect(now, community, back)
                  .create(StepItem.write(step(now, community, back.day(), reason, word))),
              new LeavingReceipt.Returned(now.id().value(), community.value(), back.day()));
      case Returning.MemberAlready(LocalDate day) ->
          refuse(Problem.of(ProblemCode.MEMBER_ALREADY, "day", day));
      case Returning.Future(LocalDate _) -> refuse(Problem.of(ProblemCode.FUTURE_DAY));
      case Returning.TooOld(long days) -> refuse(Problem.of(ProblemCode.DAY_TOO_OLD, "days", days));
    };
  }

  private Transaction effect(Person person, CommunityId community, NewLeaving.Return back) {
    return Transaction.EMPTY
        .replace(PersonItem.write(person), person.version() - 1)
        .put(
            PersonLookupItem.write(
                PersonLookupItem.inCommunity(community, person.number()), person.id()))
        .and(opened(person, community, back))
        .and(signingIn(person.id()));
  }

  /** The accounts of colours that the person never had there; all others go on as they are. */
  private Transaction opened(Person person, CommunityId community, NewLeaving.Return back) {
    var there = table.readAll(AccountItem.keysOf(community, person.id()));
    Transaction opened = Transaction.EMPTY;
    for (Colour colour : back.capacities().stream().map(Capacity::colour).distinct().toList()) {
      AccountId id = new AccountId(community, colour, person.id());
      if (!there.containsKey(AccountItem.keyOf(id))) {
        opened = opened.create(AccountItem.write(Account.open(id, person.number(), back.day())));
      }
    }
    return opened;
  }

  /** Sign-ins of somebody who was taken for dead count again; roles and proxies do not. */
  private Transaction signingIn(PersonId person) {
    Optional<Item> seen =
        table
            .read(GrantsItem.keyOf(person))
            .filter(item -> GrantsItem.signInsEnded(item).isPresent());
    return seen.map(item ->
            Transaction.EMPTY.replace(
                GrantsItem.write(
                    person, GrantsItem.read(item), GrantsItem.acting(item), item.version() + 1),
                item.version()))
        .orElse(Transaction.EMPTY);
  }

  private Step step(
      Person person, CommunityId community, LocalDate day, String reason, Confirmation word) {
    return new Step(ids.next(), person.id(), community, Step.Kind.RETURNED, day, "", reason, word);
  }

  private static Decision<LeavingReceipt.Returned> refuse(Problem problem) {
    return new Decision.Refuse<>(problem);
  }
}
