package org.pointsbank.domain.round;

import java.time.Instant;
import org.pointsbank.domain.PersonId;

/**
 * What a worker did to a round by hand.
 *
 * @param from the phase that it ended, or in which the public value was given; ANNOUNCED also for
 *     the announcement itself
 * @param by who
 * @param at when
 * @param reason why; empty where the calendar asked for it and only the public value was missing
 */
public record ByHand(Phase from, PersonId by, Instant at, String reason) {}
