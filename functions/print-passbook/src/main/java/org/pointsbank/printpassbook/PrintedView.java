package org.pointsbank.printpassbook;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What was just printed.
 *
 * @param print which lines, and where
 * @param waiting lines that no longer fit: open the next book, and print again
 * @param room lines that still fit into the book
 */
@Serdeable
record PrintedView(PrintView print, long waiting, long room) {}
