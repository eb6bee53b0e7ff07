package org.pointsbank.lambda;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PrincipalItem;

/**
 * Who calls. The tie of a token to a person never changes and is remembered; what the person may do
 * is read on every call, so a revoked role stops at once, in a warm function too; and so does every
 * sign-in of somebody who died. Source: rules 8.1 and 13.7.
 */
@Singleton
final class Callers {
  private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(-12);
  private static final ZoneOffset LATEST = ZoneOffset.ofHours(14);

  private final BankTable table;
  private final RuleShelf rules;
  private final Map<Call.Token, PersonId> ties = new ConcurrentHashMap<>();

  Callers(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /** The person that {@code token} is tied to, if it is. */
  private Optional<PersonId> who(Call.Token token) {
    Optional<PersonId> known = Optional.ofNullable(ties.get(token));
    if (known.isPresent()) {
      return known;
    }
    Optional<PersonId> found =
        table.read(PrincipalItem.keyOf(token.issuer(), token.subject())).map(PrincipalItem::read);
    found.ifPresent(person -> ties.put(token, person));
    return found;
  }

  /**
   * Who calls.
   *
   * @param who the person, if the token is tied to one whose sign-ins count
   * @param grants that stand
   * @param acting that stands
   */
  record Caller(Optional<PersonId> who, List<Grant> grants, List<Acting> acting) {
    static final Caller NOBODY = new Caller(Optional.empty(), List.of(), List.of());
  }

  /** Who calls by {@code token} at {@code now}: whoever was known twice, as whom they go on. */
  Caller caller(Call.Token token, Instant now) {
    Optional<PersonId> tied = who(token);
    if (tied.isEmpty()) {
      return Caller.NOBODY;
    }
    PersonId person = tied.get();
    Optional<Item> item = table.read(GrantsItem.keyOf(person));
    Optional<PersonId> into = item.flatMap(GrantsItem::mergedInto);
    while (into.isPresent()) {
      person = into.get();
      item = table.read(GrantsItem.keyOf(person));
      into = item.flatMap(GrantsItem::mergedInto);
    }
    return item.flatMap(GrantsItem::signInsEnded).isPresent()
        ? Caller.NOBODY
        : caller(person, item, now);
  }

  private Caller caller(PersonId person, Optional<Item> item, Instant now) {
    return new Caller(
        Optional.of(person),
        item.map(GrantsItem::read).orElse(List.of()).stream()
            .filter(grant -> stands(grant, now))
            .toList(),
        item.map(GrantsItem::acting).orElse(List.of()).stream()
            .filter(acting -> stands(acting, now))
            .toList());
  }

  private boolean stands(Acting acting, Instant now) {
    return stands(acting::on, now, () -> districtOf(acting.principal()));
  }

  private boolean stands(Grant grant, Instant now) {
    return stands(grant::on, now, () -> Optional.of(grant.district()));
  }

  private Optional<DistrictId> districtOf(PersonId person) {
    return table.read(PersonItem.keyOf(person)).map(PersonItem::read).map(Person::district);
  }

  /**
   * Days are those of the district. On most days it is the same everywhere on Earth, and then
   * nobody has to ask where the district lies.
   */
  private boolean stands(
      Predicate<LocalDate> on, Instant now, Supplier<Optional<DistrictId>> district) {
    LocalDate first = LocalDate.ofInstant(now, EARLIEST);
    LocalDate last = LocalDate.ofInstant(now, LATEST);
    List<Boolean> said = first.datesUntil(last.plusDays(1)).map(on::test).distinct().toList();
    return said.size() == 1
        ? said.getFirst()
        : district
            .get()
            .flatMap(rules::find)
            .map(books -> books.zone())
            .map(zone -> on.test(LocalDate.ofInstant(now, zone)))
            .orElse(false);
  }
}
