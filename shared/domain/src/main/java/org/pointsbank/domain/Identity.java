package org.pointsbank.domain;

import java.util.regex.Pattern;

/** What every opaque id of the bank looks like. */
final class Identity {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Identity() {}

  /** A key separator or a path can never hide in an id, since nothing but hex and dashes passes. */
  static void demandUuid(String value) {
    if (!UUID.matcher(value).matches()) {
      throw new IllegalArgumentException("not an id: " + value);
    }
  }
}
