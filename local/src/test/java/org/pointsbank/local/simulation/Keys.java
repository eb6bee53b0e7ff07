package org.pointsbank.local.simulation;

import org.pointsbank.table.Key;

/** Where the first answer to an errand lies. */
final class Keys {
  private Keys() {}

  static Key of(Errand errand) {
    String person = World.person(errand.request().subject());
    return new Key("IDEM#" + person, errand.key());
  }
}
