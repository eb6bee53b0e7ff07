package org.pointsbank.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.round.Eligibility;

/** How it lies inside the item of a prize who may order it; nothing where everybody may. */
final class EligibilityFields {
  private static final Attribute<List<String>> COLOURS = Attribute.texts("colours");
  private static final Attribute<Quarter> FIRST = quarter("firstQuarter");
  private static final Attribute<Quarter> LAST = quarter("lastQuarter");
  private static final Attribute<Long> MINUTES = Attribute.whole("leastMinutes");
  private static final Attribute<Points> HONOUR =
      Attribute.whole("leastHonour", Points::hundredths, Points::new);

  private EligibilityFields() {}

  static Item write(Item item, Eligibility who) {
    List<String> colours =
        who.colours().stream().sorted(Comparator.naturalOrder()).map(Colour::name).toList();
    Item named = item.withAny(COLOURS, Optional.of(colours).filter(some -> !some.isEmpty()));
    return who.minimum()
        .map(minimum ->
            named
                .with(FIRST, minimum.first())
                .with(LAST, minimum.last())
                .with(MINUTES, minimum.minutes())
                .with(HONOUR, minimum.honour()))
        .orElse(named);
  }

  static Eligibility read(Item item) {
    Set<Colour> colours =
        item.find(COLOURS).orElse(List.of()).stream()
            .map(Colour::valueOf)
            .collect(Collectors.toSet());
    return new Eligibility(
        colours,
        item.find(FIRST)
            .map(first ->
                new Eligibility.Minimum(
                    first, item.get(LAST), item.get(MINUTES), item.get(HONOUR))));
  }

  private static Attribute<Quarter> quarter(String name) {
    return Attribute.text(name, Quarter::toString, Quarter::parse);
  }
}
