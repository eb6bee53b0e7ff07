package org.pointsbank.domain.acting;

/** What somebody may do for somebody else. Source: rules 8.7. */
public enum Act {
  /** Read what the person reads, but no pick-up code. */
  SEE,
  /** Enter the person's hours, and take them back. */
  ENTER_HOURS,
  /** Order prizes with the person's points, and drop orders. */
  ORDER,
  /** See the pick-up codes, and so fetch what was ordered. */
  PICK_UP
}
