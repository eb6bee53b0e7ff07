package org.pointsbank.evaluatequarter;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who is excused from an evaluation, and not ranked.
 *
 * @param number the member number
 * @param name the first character of the name, {@code 王*}; none for auditors
 * @param person the person's id; for staff only
 * @param reason why; for workers and officers only
 * @param by which worker; for staff only
 * @param at since when
 */
@Serdeable
record ExcusalView(
    String number,
    Optional<String> name,
    Optional<String> person,
    Optional<String> reason,
    Optional<String> by,
    OffsetDateTime at) {
  /**
   * Everybody who is excused.
   *
   * @param items by their ids
   */
  @Serdeable
  record ExcusalList(List<ExcusalView> items) {}
}
