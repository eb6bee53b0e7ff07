package org.pointsbank.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A team of a community.
 *
 * @param value an opaque UUID in lower case
 */
public record TeamId(String value) {
  /** Refuses what is not a UUID. */
  public TeamId {
    Identity.demandUuid(value);
  }

  /** The id of the team called {@code name} there: made of the name, so a name is unique. */
  public static TeamId of(CommunityId community, String name) {
    byte[] both = ("team\n" + community + '\n' + name).getBytes(StandardCharsets.UTF_8);
    return new TeamId(UUID.nameUUIDFromBytes(both).toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
