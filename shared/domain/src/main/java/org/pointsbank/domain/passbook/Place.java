package org.pointsbank.domain.passbook;

/**
 * A place for one entry in a book.
 *
 * @param page from 1
 * @param row on the page, from 1
 */
public record Place(long page, long row) {}
