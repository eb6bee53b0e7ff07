package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is masked otherwise.
 *
 * @param phone whole
 * @param born the birth date, if known
 */
@Serdeable
record Disclosed(String phone, Optional<LocalDate> born) {
  /** Phones may not reach a log by accident. */
  @Override
  public String toString() {
    return "Disclosed";
  }
}
