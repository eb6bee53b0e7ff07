package org.pointsbank.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The resources of the template by logical id.
 *
 * @param place of all of them
 * @param types by name, in the order of the template
 */
record Resources(Place place, Map<String, String> types) {
  static Resources read(Place place) {
    Map<String, String> types = new LinkedHashMap<>();
    place.section().all().forEach((name, at) -> types.put(name, at.section().need("Type").text()));
    return new Resources(place, types);
  }

  void refuseOthersThan(Set<String> done, Set<String> leftOut) {
    types.forEach((name, type) -> {
      if (!done.contains(type) && !leftOut.contains(type)) {
        throw new UnknownFeature(
            place.path() + "." + name + ".Type", "the local bank does not emulate " + type);
      }
    });
  }

  List<String> of(String type) {
    return types.entrySet().stream()
        .filter(each -> each.getValue().equals(type))
        .map(Map.Entry::getKey)
        .toList();
  }

  String only(String type) {
    List<String> found = of(type);
    if (found.size() != 1) {
      throw place.unknown("the local bank needs exactly one " + type + ", not " + found.size());
    }
    return found.getFirst();
  }

  Section properties(String name) {
    Section resource = place.section().need(name).section();
    resource.ignore("Type", "DeletionPolicy", "UpdateReplacePolicy");
    Section properties = resource.need("Properties").section();
    resource.done();
    return properties;
  }
}
