package org.pointsbank.printpassbook;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Call;

/** What a reader of a statement sees of people and of their words. Source: rules 8.5. */
enum Sight {
  /** A worker of the community: names, and what people wrote. */
  WHOLE,
  /** The account's owner: their own name, and what people wrote. */
  OWN,
  /** An officer: masked names, and what people wrote. */
  MASKED,
  /** An auditor: numbers alone. */
  NUMBERS;

  /** Of a reader of many accounts of {@code community}. */
  static Sight of(Call call, CommunityId community, DistrictId district) {
    if (call.holds(Role.CENTRE_WORKER, community)) {
      return WHOLE;
    }
    return call.holds(Role.DISTRICT_OFFICER, district) ? MASKED : NUMBERS;
  }

  /** Of a reader of an account of {@code owner}'s. */
  static Sight of(Call call, CommunityId community, DistrictId district, PersonId owner) {
    Sight sight = of(call, community, district);
    return sight != WHOLE && call.is(owner) ? OWN : sight;
  }

  /** Whether it sees what people wrote in their own words. */
  boolean texts() {
    return this != NUMBERS;
  }

  /** What it sees of the name of an account's owner. */
  String owner(Person person) {
    return this == OWN ? person.name() : other(person);
  }

  /** What it sees of anybody else's name. */
  String other(Person person) {
    return switch (this) {
      case WHOLE -> person.name();
      case OWN, MASKED -> person.maskedName();
      case NUMBERS -> "";
    };
  }
}
