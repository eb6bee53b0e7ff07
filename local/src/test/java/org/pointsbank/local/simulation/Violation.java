package org.pointsbank.local.simulation;

/** The bank did what it must not. */
final class Violation extends Error {
  private static final long serialVersionUID = 1;

  Violation(String what) {
    super(what);
  }
}
