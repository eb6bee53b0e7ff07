package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.Expiry;

/**
 * When points expire.
 *
 * @param halfYears at the end of the so-manieth half-year after the one in which they were posted;
 *     0 = never, where a community has it otherwise than its district
 * @param announceDays what expires is told so many days ahead
 */
@Serdeable
public record ExpiryForm(long halfYears, long announceDays) {
  static Optional<ExpiryForm> of(Expiry expiry) {
    return switch (expiry) {
      case Expiry.Never() -> Optional.empty();
      case Expiry.After after -> Optional.of(always(after));
    };
  }

  static ExpiryForm always(Expiry expiry) {
    return switch (expiry) {
      case Expiry.Never() -> new ExpiryForm(0, 0);
      case Expiry.After(long halfYears, long announceDays) ->
          new ExpiryForm(halfYears, announceDays);
    };
  }

  Expiry rules() {
    return halfYears == 0 ? new Expiry.Never() : new Expiry.After(halfYears, announceDays);
  }
}
