package org.pointsbank.evaluatequarter;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.evaluation.Objection;

/**
 * What came of an objection.
 *
 * @param objection its id
 * @param state {@code open}, {@code upheld} or {@code refused}
 */
@Serdeable
record ObjectionReceipt(String objection, String state) {
  static ObjectionReceipt of(Objection objection) {
    return new ObjectionReceipt(objection.id().value(), objection.state().word());
  }
}
