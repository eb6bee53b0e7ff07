package org.pointsbank.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is who, where somebody was known twice. Nothing of either is rewritten by it. Source: rules
 * 15.4.
 *
 * @param into as whom the person goes on, if they were the other one
 * @param from those who go on as this person, all of them
 */
public record Merged(Optional<PersonId> into, List<PersonId> from) {
  /** Somebody who was never known twice. */
  public static final Merged NONE = new Merged(Optional.empty(), List.of());

  /** Copies the list in. */
  public Merged {
    from = List.copyOf(from);
  }

  /** The same, going on as {@code person}. */
  Merged into(PersonId person) {
    return new Merged(Optional.of(person), from);
  }

  /** The same with {@code other} and all who went on as them. */
  Merged with(Person other) {
    List<PersonId> all = new ArrayList<>(from);
    all.add(other.id());
    all.addAll(other.merged().from());
    return new Merged(into, all);
  }
}
