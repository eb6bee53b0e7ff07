package org.pointsbank.local.template;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What must hold at each of some places of the template.
 *
 * @param name as a sentence goes on behind "the template"
 * @param places where the rule looks, by name; a rule that looks nowhere proves nothing
 * @param holds whether all is well at one of them
 */
record TemplateRule(
    String name, Function<Sketch, Map<String, Sketch>> places, Predicate<Sketch> holds) {
  /** The names of the places where it does not hold. */
  List<String> broken(Sketch template) {
    return places.apply(template).entrySet().stream()
        .filter(place -> !holds.test(place.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
