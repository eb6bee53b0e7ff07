package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.pointsbank.domain.draft.Signature;

/**
 * Who did something, and when.
 *
 * @param by the person
 * @param at when
 */
@Serdeable
record SignatureView(String by, OffsetDateTime at) {
  static SignatureView of(Signature signature, ZoneId zone) {
    return new SignatureView(
        signature.by().value(), signature.at().atZone(zone).toOffsetDateTime());
  }
}
