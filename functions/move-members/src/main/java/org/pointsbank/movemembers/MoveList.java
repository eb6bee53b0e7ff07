package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * Some moves.
 *
 * @param items a page may be short
 * @param nextCursor where to go on, if there are more
 */
@Serdeable
record MoveList(List<MoveView> items, Optional<String> nextCursor) {}
