package org.pointsbank.domain.report;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;

/**
 * The report of a community about a period that is over: reckoned part by part, so that it goes on
 * where it was after any interruption, and frozen when it is made. Source: rules 17.5.
 *
 * @param of what it is about
 * @param begun by whom and when
 * @param place what it is at
 * @param sums so far
 * @param made when nothing was left to reckon
 * @param version counts its steps
 */
public record Report(
    Of of, Begun begun, Place place, ReportSums sums, Optional<Instant> made, long version) {
  /**
   * What a report is about.
   *
   * @param community whose
   * @param period that is over
   */
  public record Of(CommunityId community, Period period) {}

  /**
   * How a report began.
   *
   * @param by who asked for it; nobody where the calendar did
   * @param at when
   */
  public record Begun(Optional<PersonId> by, Instant at) {}

  /**
   * Where it goes on.
   *
   * @param phase what it is at
   * @param after behind which sort key; empty at the beginning of the phase
   */
  public record Place(ReportPhase phase, Optional<String> after) {
    private static final Place FIRST = new Place(ReportPhase.ACCOUNTS, Optional.empty());

    private Place on(Optional<String> next) {
      return next.isPresent() ? new Place(phase, next) : new Place(phase.next(), Optional.empty());
    }
  }

  /** One that begins. */
  public static Report begun(Of of, Begun begun) {
    return new Report(of, begun, Place.FIRST, ReportSums.NONE, Optional.empty(), 1);
  }

  /** Whether nothing is left to reckon. */
  public boolean over() {
    return place.phase() == ReportPhase.MADE;
  }

  /**
   * One more part is reckoned.
   *
   * @param more what it comes to
   * @param next behind which sort key the phase goes on, if it does
   * @param now when
   */
  public Report further(ReportSums more, Optional<String> next, Instant now) {
    Place on = place.on(next);
    Optional<Instant> end =
        on.phase() == ReportPhase.MADE ? Optional.of(now) : Optional.<Instant>empty();
    return new Report(of, begun, on, sums.plus(more), end, version + 1);
  }

  /** What anybody reckons again from the figures: {@code sha256} of {@link ReportText}. */
  public String hash() {
    return ReportText.hash(ReportText.of(this));
  }
}
