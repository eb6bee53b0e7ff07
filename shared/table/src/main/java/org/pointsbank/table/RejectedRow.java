package org.pointsbank.table;

/**
 * A row that was refused.
 *
 * @param row its number, with the header as row 1
 * @param column the name of the column at fault; blank where it is the whole row
 * @param reason a stable code in kebab-case
 */
public record RejectedRow(long row, String column, String reason) {}
