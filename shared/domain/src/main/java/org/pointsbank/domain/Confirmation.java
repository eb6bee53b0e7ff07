package org.pointsbank.domain;

import java.time.Instant;

/**
 * A worker's word on a record.
 *
 * @param by who
 * @param at when
 */
public record Confirmation(PersonId by, Instant at) {}
