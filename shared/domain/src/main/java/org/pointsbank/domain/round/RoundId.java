package org.pointsbank.domain.round;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;

/**
 * A round: one community's, for one half-year. Source: rules 6.1.
 *
 * @param community whose round
 * @param half for which half-year
 */
public record RoundId(CommunityId community, HalfYear half) {}
