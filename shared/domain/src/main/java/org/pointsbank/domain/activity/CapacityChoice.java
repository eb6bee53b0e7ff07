package org.pointsbank.domain.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Person;

/** As what somebody takes part. Source: rules 4.4 and 12.3. */
public sealed interface CapacityChoice {
  /** As this. */
  record Chosen(Capacity capacity) implements CapacityChoice {}

  /** They hold none on that day, or not the one they named, or are no member of a community. */
  record NotHeld(LocalDate day) implements CapacityChoice {}

  /** They hold several, and named none. */
  record Unclear() implements CapacityChoice {}

  /** What {@code person} serves as on {@code day}: what was {@code said}, or the only one held. */
  static CapacityChoice of(Person person, LocalDate day, Optional<Capacity> said) {
    List<Capacity> held =
        person.capacities().stream()
            .filter(each -> each.on(day))
            .map(HeldCapacity::capacity)
            .filter(each -> said.map(each::equals).orElse(true))
            .distinct()
            .toList();
    if (held.isEmpty() || person.communityOn(day).isEmpty()) {
      return new NotHeld(day);
    }
    return held.size() == 1 ? new Chosen(held.getFirst()) : new Unclear();
  }
}
