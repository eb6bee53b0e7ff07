package org.pointsbank.domain.round;

/**
 * The list of orders that a draw is about, closed for good.
 *
 * @param hash sha256 of the order ids, ascending, joined by LF
 * @param orders how many they are
 */
public record Seal(String hash, long orders) {}
