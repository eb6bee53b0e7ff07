package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.ServiceRecord;

/**
 * What became of a record just now. It is kept under the idempotency key, so it holds no text that
 * somebody wrote.
 *
 * @param record its id
 * @param person who served
 * @param servedIn the community whose workers look at it
 * @param state how far it has come
 * @param minutes how long the service was
 * @param needsSecond whether it takes its day over the limit and so needs a second reviewer
 */
@Serdeable
record RecordReceipt(
    String record,
    String person,
    String servedIn,
    String state,
    long minutes,
    boolean needsSecond) {

  static RecordReceipt of(ServiceRecord record) {
    return new RecordReceipt(
        record.id().toString(),
        record.person().value(),
        record.servedIn().value(),
        record.state().word(),
        record.time().minutes(),
        record.needsSecond());
  }
}
