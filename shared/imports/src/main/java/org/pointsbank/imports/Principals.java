package org.pointsbank.imports;

import java.time.LocalDate;
import java.util.List;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.table.GrantsItem;

/**
 * For whom somebody acts: nothing is decided in their favour either. Source: rules 8.3.
 *
 * @param acting that stands today
 */
public record Principals(List<Acting> acting) {
  /** Copies the list in. */
  public Principals {
    acting = List.copyOf(acting);
  }

  /** Those of {@code agent} on {@code today}. */
  public static Principals of(PersonId agent, LocalDate today, View view) {
    return new Principals(
        view.find(GrantsItem.keyOf(agent)).map(GrantsItem::acting).orElse(List.of()).stream()
            .filter(each -> each.on(today))
            .toList());
  }

  /** Whether {@code person} is one of them. */
  public boolean include(PersonId person) {
    return acting.stream().anyMatch(each -> each.principal().equals(person));
  }
}
