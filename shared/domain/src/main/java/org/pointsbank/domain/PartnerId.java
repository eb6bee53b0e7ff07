package org.pointsbank.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A partner of a district.
 *
 * @param value an opaque UUID in lower case
 */
public record PartnerId(String value) {
  /** Refuses what is not a UUID. */
  public PartnerId {
    Identity.demandUuid(value);
  }

  /** The id of the partner called {@code name} there: made of the name, so a name is unique. */
  public static PartnerId of(DistrictId district, String name) {
    byte[] both = ("partner\n" + district + '\n' + name).getBytes(StandardCharsets.UTF_8);
    return new PartnerId(UUID.nameUUIDFromBytes(both).toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
