package org.pointsbank.printpassbook;

import org.pointsbank.domain.Colour;
import org.pointsbank.domain.passbook.BookNumber;

/**
 * Whose book it is, as the head of each page says.
 *
 * @param community by name
 * @param colour of the account
 * @param book its number
 * @param memberNumber of its owner
 * @param name of its owner
 */
record Cover(String community, Colour colour, BookNumber book, String memberNumber, String name) {
  /** No name may reach a log by accident. */
  @Override
  public String toString() {
    return "Cover[" + book + "]";
  }
}
