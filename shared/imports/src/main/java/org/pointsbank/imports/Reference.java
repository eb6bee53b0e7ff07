package org.pointsbank.imports;

/**
 * What an accepted row made.
 *
 * @param number of the row
 * @param text as the row's judge gave it
 */
public record Reference(long number, String text) implements Numbered {}
