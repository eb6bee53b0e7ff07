package org.pointsbank.local;

/** A command cannot do what it was asked, and its message says to the caller why. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says why. */
  public Refused(String why) {
    super(why);
  }
}
