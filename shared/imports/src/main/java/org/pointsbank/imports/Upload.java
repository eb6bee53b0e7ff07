package org.pointsbank.imports;

import java.time.Instant;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.PersonId;

/**
 * A file as it came.
 *
 * @param id a new one
 * @param district whose file it is
 * @param by who uploads it
 * @param at when
 * @param dryRun whether only its report is wanted
 */
public record Upload(ImportId id, DistrictId district, PersonId by, Instant at, boolean dryRun) {}
