package org.pointsbank.testkit.proof;

/**
 * Something that does not add up.
 *
 * @param where the account, record, prize or order it is about
 * @param what both numbers, in words
 */
public record Difference(String where, String what) {
  @Override
  public String toString() {
    return where + ": " + what;
  }
}
