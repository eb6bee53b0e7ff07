package org.pointsbank.domain.passbook;

import java.time.Instant;
import org.pointsbank.domain.PersonId;

/**
 * Who did something to a book, and when.
 *
 * @param by a worker of the community
 * @param at when
 */
public record Act(PersonId by, Instant at) {}
