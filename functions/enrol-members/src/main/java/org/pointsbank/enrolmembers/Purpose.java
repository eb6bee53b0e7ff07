package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;

/**
 * For what somebody needs to know.
 *
 * @param purpose in their own words: 4 to 200 characters
 */
@Serdeable
record Purpose(String purpose) {
  /** A purpose may name somebody: it may not reach a log by accident. */
  @Override
  public String toString() {
    return "Purpose";
  }
}
