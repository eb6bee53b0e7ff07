package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.honour.Edition;

/**
 * What came of a word about an edition.
 *
 * @param programme of which
 * @param period which edition
 * @param state {@code open} or {@code decided}
 * @param nominees how many there are
 */
@Serdeable
record EditionReceipt(String programme, String period, String state, long nominees) {
  static EditionReceipt of(Edition edition) {
    return new EditionReceipt(
        edition.programme().value(),
        edition.period().name(),
        edition.state().word(),
        edition.nominees());
  }
}
