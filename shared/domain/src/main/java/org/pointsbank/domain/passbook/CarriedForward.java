package org.pointsbank.domain.passbook;

import org.pointsbank.domain.Balance;

/**
 * The first entry of a book that goes on from another: 承前.
 *
 * @param from the book before
 * @param line the last line that was printed there
 * @param balance behind that line
 */
public record CarriedForward(BookNumber from, long line, Balance balance) {}
