package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.membership.Application;

/**
 * What became of an application; no personal data, since the answer is kept under its key.
 *
 * @param application the bank's own id
 * @param community where
 * @param state {@code applied}, {@code approved}, {@code declined} or {@code withdrawn}
 */
@Serdeable
record ApplicationReceipt(String application, String community, String state) {
  static ApplicationReceipt of(Application application) {
    return new ApplicationReceipt(
        application.id().value(), application.community().value(), application.state().word());
  }
}
