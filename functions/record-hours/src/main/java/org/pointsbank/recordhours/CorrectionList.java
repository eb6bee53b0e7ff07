package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * Some corrections.
 *
 * @param items in the list's order
 * @param nextCursor where to go on, if there are more
 */
@Serdeable
record CorrectionList(List<CorrectionView> items, Optional<String> nextCursor) {}
