package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Transaction;

/** The roles that people hold, read strongly. Source: rules 8.1. */
@Singleton
final class Grants {
  private final BankTable table;

  Grants(BankTable table) {
    this.table = table;
  }

  /** All grants of a person, ended ones too. */
  List<Grant> of(PersonId person) {
    return read(person).map(GrantsItem::read).orElse(List.of());
  }

  /** Whether {@code person} holds any role on {@code day}. */
  boolean anyOn(PersonId person, LocalDate day) {
    return of(person).stream().anyMatch(grant -> grant.on(day));
  }

  /** The grants of one person and the way to change them. */
  Sheet sheet(PersonId person) {
    Optional<Item> item = read(person);
    return new Sheet(
        person,
        item.map(GrantsItem::read).orElse(List.of()),
        item.map(GrantsItem::acting).orElse(List.of()),
        item.flatMap(GrantsItem::signInsEnded),
        item.flatMap(GrantsItem::mergedInto),
        item.map(Item::version));
  }

  private Optional<Item> read(PersonId person) {
    return table.read(GrantsItem.keyOf(person));
  }

  /**
   * The grants of one person as they were read.
   *
   * @param person whose
   * @param grants all of them
   * @param acting for whom they act, ended ones too
   * @param signInsEnded since when no sign-in of theirs counts, if that is so
   * @param mergedInto as whom they go on, if they were known twice
   * @param version of the item; empty where there is none yet
   */
  record Sheet(
      PersonId person,
      List<Grant> grants,
      List<Acting> acting,
      Optional<LocalDate> signInsEnded,
      Optional<PersonId> mergedInto,
      Optional<Long> version) {
    /** Copies the lists in. */
    Sheet {
      grants = List.copyOf(grants);
      acting = List.copyOf(acting);
    }

    /** Why nobody signs in as the person, holds a role for them or acts for them, if that is so. */
    Optional<ProblemCode> gone() {
      return signInsEnded
          .map(_ -> ProblemCode.PERSON_DECEASED)
          .or(() -> mergedInto.map(_ -> ProblemCode.PERSON_MERGED));
    }

    /** Puts {@code changed} in the place of what was read, unless somebody else did. */
    Transaction with(List<Grant> changed) {
      return with(changed, acting);
    }

    /** Puts {@code changed} in the place of whom they act for, unless somebody else did. */
    Transaction withActing(List<Acting> changed) {
      return with(grants, changed);
    }

    private Transaction with(List<Grant> nowGrants, List<Acting> nowActing) {
      long seen = version.orElse(0L);
      Item item =
          GrantsItem.withMergedInto(
              GrantsItem.withSignInsEnded(
                  GrantsItem.write(person, nowGrants, nowActing, seen + 1), signInsEnded),
              mergedInto);
      return version.isPresent()
          ? Transaction.EMPTY.replace(item, seen)
          : Transaction.EMPTY.create(item);
    }
  }
}
