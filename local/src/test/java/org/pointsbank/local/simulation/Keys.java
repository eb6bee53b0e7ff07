package org.pointsbank.local.simulation;

import org.pointsbank.table.Key;

/** Where the first answer to an errand lies. */
final class Keys {
  private Keys() {}

  static Key of(Errand errand) {
    String subject = errand.request().subject();
    String person =
        World.PEOPLE.entrySet().stream()
            .filter(each -> each.getValue().equals(subject))
            .map(java.util.Map.Entry::getKey)
            .findFirst()
            .orElseGet(() -> World.WORKERS.getOrDefault(subject, ""));
    return new Key("IDEM#" + person, errand.key());
  }
}
