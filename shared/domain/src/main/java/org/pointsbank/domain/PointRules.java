package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How people move points by hand, and how long points outlive a membership. Source: rules 5.4 to
 * 5.6 and 13.6.
 *
 * @param secondAbove a voucher over more points than this waits for a second person
 * @param shortfall what becomes of points that are taken back and spent already
 * @param appealDays a line may be appealed against for so many days after it was posted
 * @param keepDays who left may spend what they have for so many days more; without it, not at all
 */
public record PointRules(
    Points secondAbove, Shortfall shortfall, long appealDays, Optional<Long> keepDays) {
  /** Refuses days below zero. */
  public PointRules {
    if (appealDays < 0 || keepDays.orElse(0L) < 0) {
      throw new IllegalArgumentException("not days: " + appealDays + ", " + keepDays);
    }
  }

  /** Where points end with the membership. */
  public PointRules(Points secondAbove, Shortfall shortfall, long appealDays) {
    this(secondAbove, shortfall, appealDays, Optional.empty());
  }

  /** The first day on which nothing can be spent any more; nobody inherits what the dead leave. */
  public LocalDate spendableUntil(Membership.Ending ending) {
    return switch (ending.how()) {
      case LEFT -> ending.day().plusDays(keepDays.orElse(0L));
      case MOVED, DECEASED, MERGED -> ending.day();
    };
  }
}
