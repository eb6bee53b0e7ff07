package org.pointsbank.enrolmembers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pointsbank.domain.Capacity;

/** What a register calls the capacities, in Chinese or English. Source: rules 9.4. */
final class CapacityWords {
  private static final Map<String, Capacity> WORDS =
      Map.of(
          "党员", Capacity.PARTY_MEMBER,
          "群众", Capacity.RESIDENT,
          "楼栋单元长", Capacity.UNIT_HEAD,
          "在职党员", Capacity.IN_SERVICE_PARTY_MEMBER,
          "party-member", Capacity.PARTY_MEMBER,
          "resident", Capacity.RESIDENT,
          "unit-head", Capacity.UNIT_HEAD,
          "in-service-party-member", Capacity.IN_SERVICE_PARTY_MEMBER);

  private CapacityWords() {}

  /** The capacities in a cell, separated by {@code ;} or {@code 、}; none if one is unknown. */
  static Optional<List<Capacity>> read(String cell) {
    List<String> words = Stream.of(cell.toLowerCase(Locale.ROOT).split("[;、]")).toList();
    if (words.isEmpty() || !WORDS.keySet().containsAll(words)) {
      return Optional.empty();
    }
    return Optional.of(
        words.stream()
            .flatMap(word -> Optional.ofNullable(WORDS.get(word)).stream())
            .distinct()
            .toList());
  }
}
