package org.pointsbank.domain.draft;

import java.time.Instant;
import org.pointsbank.domain.PersonId;

/**
 * Who did something, and when.
 *
 * @param by who
 * @param at when
 */
public record Signature(PersonId by, Instant at) {}
