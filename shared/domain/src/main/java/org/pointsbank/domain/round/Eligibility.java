package org.pointsbank.domain.round;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Quarter;

/**
 * Who may order a prize. Source: rules 6.7.
 *
 * @param colours of the accounts that may pay for it; empty = any
 * @param minimum what the person must have brought, if anything
 */
public record Eligibility(Set<Colour> colours, Optional<Minimum> minimum) {
  /** Everybody. */
  public static final Eligibility EVERYBODY = new Eligibility(Set.of(), Optional.empty());

  /** Copies the colours in. */
  public Eligibility {
    colours = Set.copyOf(colours);
  }

  /** Whether an account of {@code colour} may pay. */
  public boolean allows(Colour colour) {
    return colours.isEmpty() || colours.contains(colour);
  }

  /**
   * What a person must have brought by their service in some quarters, over all their accounts in
   * the community.
   *
   * @param first the first quarter that counts
   * @param last the last quarter that counts, inclusive; {@value #MOST_QUARTERS} at most
   * @param minutes service minutes at least
   * @param honour honour points at least
   */
  public record Minimum(Quarter first, Quarter last, long minutes, Points honour) {
    /** So many quarters count at most. */
    public static final int MOST_QUARTERS = 8;

    /** Refuses quarters that are none, and a minimum of nothing. */
    public Minimum {
      if (last.compareTo(first) < 0
          || last.start().minusMonths(3L * MOST_QUARTERS).compareTo(first.start()) >= 0) {
        throw new IllegalArgumentException("not quarters: " + first + " to " + last);
      }
      if (minutes < 0 || (minutes == 0 && honour.equals(Points.NONE))) {
        throw new IllegalArgumentException("not a minimum: " + minutes + ", " + honour);
      }
    }

    /** The quarters that count, newest first. */
    public List<Quarter> quarters() {
      return Stream.iterate(
              last, quarter -> quarter.compareTo(first) >= 0, quarter -> quarter.previous())
          .toList();
    }
  }
}
