package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * Some vouchers.
 *
 * @param items in the order of their writing
 * @param nextCursor where to go on, if there are more
 */
@Serdeable
record VoucherList(List<VoucherView> items, Optional<String> nextCursor) {}
