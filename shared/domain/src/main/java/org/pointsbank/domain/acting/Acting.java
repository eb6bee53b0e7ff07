package org.pointsbank.domain.acting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.PersonId;

/**
 * That somebody may act for a person. Source: rules 8.7.
 *
 * @param principal for whom
 * @param kind as what
 * @param acts what they may do
 * @param from the first day
 * @param until the first day no more, if it ends
 */
public record Acting(
    PersonId principal, Kind kind, Set<Act> acts, LocalDate from, Optional<LocalDate> until) {
  /** Refuses acting without an act. */
  public Acting {
    acts = Set.copyOf(acts);
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("no act for " + principal);
    }
  }

  /** As what somebody acts. */
  public enum Kind {
    /** Somebody of the family, for a person who cannot or does not want to do it. */
    FAMILY,
    /** The guardian of a minor, until the minor is of age. */
    GUARDIAN,
    /** The very person, who was known twice: they see what is theirs and decide none of it. */
    SELF
  }

  /** Whether it stands on {@code day}. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  /** The same, with {@code day} as the first day no more. */
  public Acting endedOn(LocalDate day) {
    return new Acting(principal, kind, acts, from, Optional.of(day));
  }
}
