package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.lambda.Ids;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.LatestBindingItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.ProxiesItem;
import org.pointsbank.table.StepItem;
import org.pointsbank.table.Transaction;

/**
 * What ends at once with a death or a merging: roles, sign-ins and binding codes of the person,
 * whom they act for, and who acts for them. Source: rules 13.7 and 15.3.
 */
@Singleton
final class EndPowers {
  /** The hash of no code. */
  private static final String NO_CODE = "none";

  private final BankTable table;
  private final Ids ids;

  EndPowers(BankTable table, Ids ids) {
    this.table = table;
    this.ids = ids;
  }

  /** Whether {@code person} holds any role on {@code day}. */
  boolean holdsRole(PersonId person, LocalDate day) {
    return table.read(GrantsItem.keyOf(person)).map(GrantsItem::read).orElse(List.of()).stream()
        .anyMatch(grant -> grant.on(day));
  }

  /**
   * Somebody whose powers end.
   *
   * @param person who
   * @param community where that is entered
   * @param today the district's day
   * @param reason why
   * @param into as whom they go on, if they were known twice
   */
  record Gone(
      PersonId person,
      CommunityId community,
      LocalDate today,
      String reason,
      Optional<PersonId> into) {}

  /** What is to be written with the end of the membership. */
  Transaction of(Gone departure, Confirmation word) {
    PersonId person = departure.person();
    Optional<Item> own = table.read(GrantsItem.keyOf(person));
    Transaction effect =
        own(departure, own)
            .and(
                LatestBindingItem.set(
                    person, NO_CODE, table.read(LatestBindingItem.keyOf(person))));
    for (PersonId principal : principals(own, departure.today())) {
      effect =
          effect.and(
              step(departure, new Proxy(principal, person, home(principal, departure)), word));
    }
    return effect.and(agents(departure, word)).and(kept(departure, own));
  }

  /**
   * Who acted for whom.
   *
   * @param principal for whom
   * @param agent who
   * @param community where the principal's steps are read
   */
  private record Proxy(PersonId principal, PersonId agent, CommunityId community) {}

  private static Transaction own(Gone gone, Optional<Item> seen) {
    LocalDate today = gone.today();
    List<Grant> grants =
        seen.map(GrantsItem::read).orElse(List.of()).stream()
            .map(grant -> over(grant.until(), today) ? grant : grant.endedOn(today))
            .toList();
    List<Acting> acting =
        seen.map(GrantsItem::acting).orElse(List.of()).stream()
            .map(each -> over(each.until(), today) ? each : each.endedOn(today))
            .toList();
    long version = seen.map(Item::version).orElse(0L);
    Item plain = GrantsItem.write(gone.person(), grants, acting, version + 1);
    Item item =
        gone.into().isPresent()
            ? GrantsItem.withMergedInto(plain, gone.into())
            : GrantsItem.withSignInsEnded(plain, Optional.of(today));
    return seen.isPresent()
        ? Transaction.EMPTY.replace(item, version)
        : Transaction.EMPTY.create(item);
  }

  private static List<PersonId> principals(Optional<Item> own, LocalDate today) {
    return own.map(GrantsItem::acting).orElse(List.of()).stream()
        .filter(each -> each.kind() != Acting.Kind.SELF && !over(each.until(), today))
        .map(Acting::principal)
        .distinct()
        .toList();
  }

  /** Where the principal is a member today, or else where the person who died was. */
  private CommunityId home(PersonId principal, Gone departure) {
    return table
        .read(PersonItem.keyOf(principal))
        .map(PersonItem::read)
        .flatMap((Person found) -> found.communityOn(departure.today()))
        .orElse(departure.community());
  }

  private Transaction agents(Gone departure, Confirmation word) {
    PersonId person = departure.person();
    List<PersonId> named =
        table.read(ProxiesItem.keyOf(person)).map(ProxiesItem::read).orElse(List.of());
    Map<Key, Item> sheets = table.readAll(named.stream().map(GrantsItem::keyOf).toList());
    Transaction effect = Transaction.EMPTY;
    for (PersonId agent : named) {
      Optional<Item> sheet = Optional.ofNullable(sheets.get(GrantsItem.keyOf(agent)));
      if (sheet.filter(item -> acts(item, person, departure.today())).isPresent()) {
        Transaction ended =
            departure.into().equals(Optional.of(agent))
                ? Transaction.EMPTY
                : saved(agent, sheet, without(sheet.get(), person, departure.today()));
        effect =
            effect
                .and(ended)
                .and(step(departure, new Proxy(person, agent, departure.community()), word));
      }
    }
    return effect;
  }

  private static boolean acts(Item sheet, PersonId person, LocalDate today) {
    return GrantsItem.acting(sheet).stream().anyMatch(each -> stands(each, person, today));
  }

  private static List<Acting> without(Item sheet, PersonId person, LocalDate today) {
    return GrantsItem.acting(sheet).stream()
        .map(each -> stands(each, person, today) ? each.endedOn(today) : each)
        .toList();
  }

  private static Transaction saved(PersonId agent, Optional<Item> seen, List<Acting> now) {
    long version = seen.map(Item::version).orElse(0L);
    List<Grant> grants = seen.map(GrantsItem::read).orElse(List.of());
    Item plain = GrantsItem.write(agent, grants, now, version + 1);
    Item item =
        GrantsItem.withMergedInto(
            GrantsItem.withSignInsEnded(plain, seen.flatMap(GrantsItem::signInsEnded)),
            seen.flatMap(GrantsItem::mergedInto));
    return seen.isPresent()
        ? Transaction.EMPTY.replace(item, version)
        : Transaction.EMPTY.create(item);
  }

  /** Whoever is kept sees what was entered under the other name, and decides none of it. */
  private Transaction kept(Gone gone, Optional<Item> own) {
    if (gone.into().isEmpty()) {
      return Transaction.EMPTY;
    }
    PersonId kept = gone.into().get();
    Optional<Item> sheet = table.read(GrantsItem.keyOf(kept));
    List<Acting> now =
        new ArrayList<>(
            sheet.map(item -> without(item, gone.person(), gone.today())).orElse(List.of()));
    now.add(self(gone.person(), gone.today()));
    own.map(GrantsItem::acting).orElse(List.of()).stream()
        .filter(each -> each.kind() == Acting.Kind.SELF)
        .forEach(now::add);
    return saved(kept, sheet, now);
  }

  private static Acting self(PersonId person, LocalDate today) {
    return new Acting(person, Acting.Kind.SELF, Set.of(Act.SEE), today, Optional.empty());
  }

  private Transaction step(Gone departure, Proxy proxy, Confirmation word) {
    return Transaction.EMPTY.create(
        StepItem.write(
            new Step(
                ids.next(),
                proxy.principal(),
                proxy.community(),
                Step.Kind.PROXY_ENDED,
                departure.today(),
                proxy.agent().value(),
                departure.reason(),
                word)));
  }

  private static boolean stands(Acting acting, PersonId principal, LocalDate today) {
    return acting.principal().equals(principal) && !over(acting.until(), today);
  }

  private static boolean over(Optional<LocalDate> until, LocalDate today) {
    return until.map(day -> !day.isAfter(today)).orElse(false);
  }
}
