package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * Some appeals.
 *
 * @param items by the numbers of their lines
 * @param nextCursor where to go on, if there are more
 */
@Serdeable
record AppealList(List<AppealView> items, Optional<String> nextCursor) {}
