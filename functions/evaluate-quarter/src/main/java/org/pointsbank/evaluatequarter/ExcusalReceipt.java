package org.pointsbank.evaluatequarter;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What came of excusing somebody.
 *
 * @param person who
 * @param excused whether they are excused now
 */
@Serdeable
record ExcusalReceipt(String person, boolean excused) {}
