package org.pointsbank.table;

import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;

/**
 * That a row was accepted once, so that it never is again.
 *
 * @param district whose import it was
 * @param kind what the import's rows are
 * @param identity the row's sha256 in lower-case hex
 * @param by the import that accepted it
 * @param row its number there
 */
public record RowMark(DistrictId district, String kind, String identity, ImportId by, long row) {}
