package org.pointsbank.domain.activity;

import java.time.Instant;
import org.pointsbank.domain.PersonId;

/**
 * That somebody came or went.
 *
 * @param by who marked it: themselves by the code, or somebody else by hand
 * @param at when
 * @param reason why by hand; empty by the code
 */
public record Mark(PersonId by, Instant at, String reason) {}
