package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.pointsbank.domain.membership.Disclosure;

/**
 * The purpose is written; the data is read under this id.
 *
 * @param disclosure the bank's own id
 * @param until when whoever asked can read it no more: the end of the day
 */
@Serdeable
record DisclosureReceipt(String disclosure, OffsetDateTime until) {
  static DisclosureReceipt of(Disclosure asked, ZoneId zone) {
    return new DisclosureReceipt(
        asked.id().value(), asked.until(zone).atZone(zone).toOffsetDateTime());
  }
}
