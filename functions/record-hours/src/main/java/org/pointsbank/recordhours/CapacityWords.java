package org.pointsbank.recordhours;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Capacity;

/** What sheets call the capacities, in Chinese or English. Source: rules 9.5. */
final class CapacityWords {
  private static final Map<String, Capacity> WORDS =
      Map.of(
          "党员", Capacity.PARTY_MEMBER,
          "在职党员", Capacity.IN_SERVICE_PARTY_MEMBER,
          "群众", Capacity.RESIDENT,
          "楼栋单元长", Capacity.UNIT_HEAD,
          "party-member", Capacity.PARTY_MEMBER,
          "in-service-party-member", Capacity.IN_SERVICE_PARTY_MEMBER,
          "resident", Capacity.RESIDENT,
          "unit-head", Capacity.UNIT_HEAD);

  private CapacityWords() {}

  /** The capacity that {@code cell} names, if it names one. */
  static Optional<Capacity> read(String cell) {
    return Optional.ofNullable(WORDS.get(cell.toLowerCase(Locale.ROOT)));
  }
}
