package org.pointsbank.table;

import java.time.Instant;

/** When an item may be deleted by the table itself, in seconds; it may still lie there for days. */
final class Expiry {
  static final Attribute<Instant> EXPIRES_AT =
      Attribute.whole("expiresAt", Instant::getEpochSecond, Instant::ofEpochSecond);

  private Expiry() {}
}
