package org.pointsbank.awardpoints;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.FreeTexts;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.PersonItem;

/** The people of a story as its reader may know them. Source: rules 8.5. */
final class Cast {
  private final BankTable table;
  private final PersonId owner;
  private final boolean own;
  private final Sight sight;
  private final Map<PersonId, Optional<Person>> known = new HashMap<>();

  private Cast(BankTable table, PersonId owner, boolean own, Sight sight) {
    this.table = table;
    this.owner = owner;
    this.own = own;
    this.sight = sight;
  }

  /** How much of a person is told. */
  private enum Sight {
    /** The name, to workers of the community. */
    WHOLE,
    /** {@code 王*}, to the account's owner and to officers. */
    MASKED,
    /** The id alone, to auditors. */
    ID
  }

  /** The cast of a line of {@code account} as {@code call} may see it. */
  static Cast seenBy(Call call, AccountId account, BankTable table) {
    Sight masked = FreeTexts.readBy(call, account, table) ? Sight.MASKED : Sight.ID;
    Sight sight = call.holds(Role.CENTRE_WORKER, account.community()) ? Sight.WHOLE : masked;
    return new Cast(table, account.person(), call.is(account.person()), sight);
  }

  /** Whether the reader is told what people wrote in their own words. */
  boolean texts() {
    return sight != Sight.ID;
  }

  /** Somebody who did something. */
  Said name(PersonId person) {
    if (person.equals(owner) && own) {
      return Said.words("person.you");
    }
    Said.Worded role = Said.words(person.equals(owner) ? "person.owner" : "person.staff");
    return switch (sight) {
      case WHOLE -> role.with("name", name(person, Person::name));
      case MASKED -> role.with("name", name(person, Person::maskedName));
      case ID -> role.with("name", person.value());
    };
  }

  private String name(PersonId person, Function<Person, String> told) {
    return known
        .computeIfAbsent(person, id -> table.read(PersonItem.keyOf(id)).map(PersonItem::read))
        .map(told)
        .orElse(person.value());
  }
}
