package org.pointsbank.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the template's parameters are worth: as given, else by default. */
final class Parameters {
  private Parameters() {}

  static Map<String, String> values(Place parameters, Map<String, String> given) {
    Map<String, String> values = new LinkedHashMap<>();
    parameters
        .section()
        .all()
        .forEach((name, at) -> values.put(name, value(at, Optional.ofNullable(given.get(name)))));
    return values;
  }

  private static String value(Place place, Optional<String> given) {
    Section parameter = place.section();
    parameter.ignore("Type", "Description", "ConstraintDescription");
    Optional<String> byDefault = parameter.find("Default").map(Place::text);
    String value =
        given
            .or(() -> byDefault)
            .orElseThrow(() -> place.unknown("has no default, and no value was given"));
    Optional<String> pattern = parameter.find("AllowedPattern").map(Place::text);
    if (pattern.isPresent() && !value.matches(pattern.get())) {
      throw place.unknown("\"" + value + "\" does not match " + pattern.get());
    }
    Optional<Integer> least = parameter.find("MinValue").map(Place::number);
    if (least.isPresent() && Integer.parseInt(value) < least.get()) {
      throw place.unknown("\"" + value + "\" is less than " + least.get());
    }
    Optional<List<String>> allowed = parameter.find("AllowedValues").map(Place::texts);
    if (allowed.isPresent() && !allowed.get().contains(value)) {
      throw place.unknown("\"" + value + "\" is none of " + allowed.get());
    }
    parameter.done();
    return value;
  }
}
