package org.pointsbank.domain.round;

import org.pointsbank.domain.PartnerId;

/**
 * The partner who pays for a prize. Source: rules 6.9.
 *
 * @param id of the partner, in the register of the district
 * @param name as the register has it
 */
public record Sponsor(PartnerId id, String name) {}
