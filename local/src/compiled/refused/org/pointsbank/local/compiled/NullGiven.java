package org.pointsbank.local.compiled;

import java.util.Map;

/** Refused on purpose: it returns what may be null. */
final class NullGiven {
  private NullGiven() {}

  static String of(Map<String, String> texts) {
    return texts.get("name");
  }
}
