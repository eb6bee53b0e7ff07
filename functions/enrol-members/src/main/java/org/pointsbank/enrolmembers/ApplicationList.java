package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * Applications that wait.
 *
 * @param items oldest first
 * @param nextCursor where to go on, if there are more
 */
@Serdeable
record ApplicationList(List<ApplicationView> items, Optional<String> nextCursor) {}
