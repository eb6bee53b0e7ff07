package org.pointsbank.domain;

/**
 * An account: one person, one colour, one community.
 *
 * @param community where it is kept
 * @param colour its colour
 * @param person whose it is
 */
public record AccountId(CommunityId community, Colour colour, PersonId person) {}
