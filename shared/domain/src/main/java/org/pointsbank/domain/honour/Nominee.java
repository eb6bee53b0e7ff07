package org.pointsbank.domain.honour;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.QuarterTotals;

/**
 * Somebody who may be honoured.
 *
 * @param person who
 * @param number the member number
 * @param community for which they stand
 * @param figures what the published evaluations of the period say about them
 * @param by who nominated them, and when
 * @param reason why, in their words; of a ranking where they come from one
 */
public record Nominee(
    PersonId person,
    String number,
    CommunityId community,
    QuarterTotals figures,
    Confirmation by,
    String reason) {}
