package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.domain.acting.Naming;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.ProxiesItem;
import org.pointsbank.table.Transaction;

/** Names who acts for whom, and ends it. Source: rules 8.7. */
@Singleton
final class Proxies {
  private final BankTable table;
  private final People people;
  private final Grants grants;
  private final Steps steps;
  private final DistrictDays days;
  private final RuleShelf rules;
  private final Settlement settlement;

  Proxies(
      BankTable table,
      People people,
      Grants grants,
      Steps steps,
      DistrictDays days,
      RuleShelf rules,
      Settlement settlement) {
    this.table = table;
    this.people = people;
    this.grants = grants;
    this.steps = steps;
    this.days = days;
    this.rules = rules;
    this.settlement = settlement;
  }

  /** Who acts, or acted, for a person. */
  Answer<ProxyList> list(ChangeStanding.Whose whose) {
    return Answer.ofAny(
        people
            .in(whose.community(), whose.person())
            .map(person -> new ProxyList(person.id().value(), views(person.id()))));
  }

  private List<ProxyList.ProxyView> views(PersonId principal) {
    List<ProxyList.ProxyView> views = new ArrayList<>();
    for (Person agent : people.all(named(principal).map(ProxiesItem::read).orElse(List.of()))) {
      grants.sheet(agent.id()).acting().stream()
          .filter(acting -> acting.principal().equals(principal))
          .forEach(acting -> views.add(ProxyList.ProxyView.of(agent, acting)));
    }
    return views;
  }

  private Optional<Item> named(PersonId principal) {
    return table.read(ProxiesItem.keyOf(principal));
  }

  /**
   * Names somebody; neither of the two does so.
   *
   * @throws BadInput naming the field that cannot be
   */
  Answer<StandingReceipt> name(
      Call call, ChangeStanding.Whose whose, ProxiesController.NewProxy asked) {
    PersonId agent = asked.who(whose.person());
    String reason = Reason.said(asked.reason());
    return settlement.once(
        call,
        () -> {
          Optional<Person> principal = people.in(whose.community(), whose.person());
          Optional<Person> acts = principal.flatMap(each -> people.in(each.district(), agent));
          if (principal.isEmpty() || acts.isEmpty()) {
            return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
          }
          if (call.is(agent) || call.is(whose.person())) {
            return new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
          }
          if (principal.get().deceased() || acts.get().deceased()) {
            return new Decision.Refuse<>(ProblemCode.PERSON_DECEASED);
          }
          if (merged(principal.get()) || merged(acts.get())) {
            return new Decision.Refuse<>(ProblemCode.PERSON_MERGED);
          }
          LocalDate today = days.dayOf(principal.get().district(), call.now());
          Acting wanted = asked.from(today, whose.person());
          return decide(call, whose, reason, new Pair(wanted, principal.get(), acts.get()));
        });
  }

  private static boolean merged(Person person) {
    return person.merged().into().isPresent();
  }

  private record Pair(Acting wanted, Person principal, Person agent) {}

  private Decision<StandingReceipt> decide(
      Call call, ChangeStanding.Whose whose, String reason, Pair pair) {
    Grants.Sheet sheet = grants.sheet(pair.agent().id());
    return switch (named(pair, sheet)) {
      case Naming.Named(Acting acting) -> write(call, whose, sheet, acting, reason);
      case Naming.Exists() -> new Decision.Refuse<>(ProblemCode.PROXY_EXISTS);
      case Naming.NotAMinor() -> new Decision.Refuse<>(ProblemCode.NOT_A_MINOR);
      case Naming.Minor() -> new Decision.Refuse<>(ProblemCode.PROXY_UNDER_AGE);
      case Naming.TooMany(long most) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.TOO_MANY_PRINCIPALS, "most", most));
    };
  }

  private Naming named(Pair pair, Grants.Sheet sheet) {
    RuleBook book = rules.of(pair.principal().district()).at(pair.wanted().from());
    return Naming.decide(
        pair.wanted(), pair.principal(), pair.agent(), sheet.acting(), book.acting());
  }

  private Decision<StandingReceipt> write(
      Call call, ChangeStanding.Whose whose, Grants.Sheet sheet, Acting acting, String reason) {
    List<Acting> more = new ArrayList<>(sheet.acting());
    more.add(acting);
    Transaction effect =
        sheet
            .withActing(more)
            .and(ProxiesItem.add(whose.person(), sheet.person(), named(whose.person())));
    return step(
        call,
        whose,
        new Steps.What(Step.Kind.PROXY_NAMED, acting.from(), sheet.person().value(), reason),
        effect);
  }

  /** Ends it today. */
  Answer<StandingReceipt> end(
      Call call, ChangeStanding.Whose whose, PersonId agent, String reason) {
    return settlement.once(
        call,
        () ->
            people
                .in(whose.community(), whose.person())
                .map(person ->
                    end(call, whose, agent, days.dayOf(person.district(), call.now()), reason))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<StandingReceipt> end(
      Call call, ChangeStanding.Whose whose, PersonId agent, LocalDate today, String reason) {
    Grants.Sheet sheet = grants.sheet(agent);
    if (sheet.acting().stream().noneMatch(each -> stands(each, whose, today))) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    List<Acting> now =
        sheet.acting().stream()
            .map(each -> stands(each, whose, today) ? each.endedOn(today) : each)
            .toList();
    return step(
        call,
        whose,
        new Steps.What(Step.Kind.PROXY_ENDED, today, agent.value(), reason),
        sheet.withActing(now));
  }

  private static boolean stands(Acting acting, ChangeStanding.Whose whose, LocalDate today) {
    return acting.kind() != Acting.Kind.SELF
        && acting.principal().equals(whose.person())
        && acting.on(today);
  }

  private Decision<StandingReceipt> step(
      Call call, ChangeStanding.Whose whose, Steps.What what, Transaction effect) {
    Steps.Of of =
        new Steps.Of(
            whose.person(), whose.community(), new Confirmation(call.person(), call.now()));
    return new Decision.Write<>(effect.and(steps.taken(of, what)), StandingReceipt.of(of, what));
  }
}
