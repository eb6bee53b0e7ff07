package org.pointsbank.lambda;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.PrincipalItem;

/**
 * Who calls. The tie of a token to a person never changes and is remembered; what the person may do
 * is read on every call, so a revoked role stops at once, in a warm function too. Source: rules
 * 8.1.
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
  Optional<PersonId> who(Call.Token token) {
    Optional<PersonId> known = Optional.ofNullable(ties.get(token));
    if (known.isPresent()) {
      return known;
    }
    Optional<PersonId> found =
        table.read(PrincipalItem.keyOf(token.issuer(), token.subject())).map(PrincipalItem::read);
    found.ifPresent(person -> ties.put(token, person));
    return found;
  }

  /** What {@code person} may do at {@code now}. */
  List<Grant> grants(PersonId person, Instant now) {
    return table.read(GrantsItem.keyOf(person)).map(GrantsItem::read).orElse(List.of()).stream()
        .filter(grant -> stands(grant, now))
        .toList();
  }

  /**
   * Days are those of the grant's district. On most days it is the same everywhere on Earth, and
   * then nobody has to ask where the district lies.
   */
  private boolean stands(Grant grant, Instant now) {
    LocalDate first = LocalDate.ofInstant(now, EARLIEST);
    LocalDate last = LocalDate.ofInstant(now, LATEST);
    List<Boolean> said = first.datesUntil(last.plusDays(1)).map(grant::on).distinct().toList();
    return said.size() == 1
        ? said.getFirst()
        : rules
            .find(grant.district())
            .map(books -> books.zone())
            .map(zone -> grant.on(LocalDate.ofInstant(now, zone)))
            .orElse(false);
  }
}
