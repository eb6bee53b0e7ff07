package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A one-time code, told this once.
 *
 * @param code 16 letters and digits in groups of four
 * @param validUntil when it ends, unless a newer code ends it earlier
 */
@Serdeable
record HandedCode(String code, OffsetDateTime validUntil) {
  static HandedCode of(BindingCodes.Drawn drawn, ZoneId zone) {
    return new HandedCode(drawn.code().grouped(), drawn.until().atZone(zone).toOffsetDateTime());
  }

  /** A code is a secret. */
  @Override
  public String toString() {
    return "HandedCode";
  }
}
