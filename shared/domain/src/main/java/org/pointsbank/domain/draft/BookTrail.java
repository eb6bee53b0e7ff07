package org.pointsbank.domain.draft;

import org.pointsbank.domain.RuleDraftId;

/**
 * How a rule book came to be.
 *
 * @param draft what it was before
 * @param drafted who began it, and when
 * @param changed who wrote its rules last, and when
 * @param adopted who adopted it, and when
 * @param ground on what
 */
public record BookTrail(
    RuleDraftId draft, Signature drafted, Signature changed, Signature adopted, Ground ground) {}
