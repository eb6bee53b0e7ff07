package org.pointsbank.table;

/**
 * A row that took effect.
 *
 * @param row its number, with the header as row 1
 * @param reference what it made, in the words of its judge; no personal data
 */
public record AcceptedRow(long row, String reference) {}
