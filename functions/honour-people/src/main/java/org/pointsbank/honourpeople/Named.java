package org.pointsbank.honourpeople;

import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.ProgrammeId;

/**
 * An edition as a request names it.
 *
 * @param district of the programme
 * @param programme which one
 * @param period which edition of it
 */
record Named(DistrictId district, ProgrammeId programme, Period period) {}
