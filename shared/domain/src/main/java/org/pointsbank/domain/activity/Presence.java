package org.pointsbank.domain.activity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pointsbank.domain.ForgottenCheckOut;
import org.pointsbank.domain.Interval;

/**
 * That somebody was there.
 *
 * @param in when they came
 * @param out when they went, if they said so
 */
public record Presence(Mark in, Optional<Mark> out) {
  /** What of it counts. */
  public sealed interface Counted {
    /** This time. */
    record Time(Interval time) implements Counted {}

    /** None of it, and why: {@code no-time} or {@code not-checked-out}. */
    record Nothing(String reason) implements Counted {}
  }

  /**
   * What counts of it: whole minutes from coming to going, inside the session's time. Who never
   * checked out is taken by {@code forgotten}. Source: rules 12.6.
   */
  public Counted counted(Interval session, ForgottenCheckOut forgotten, ZoneId zone) {
    if (out.isEmpty() && forgotten == ForgottenCheckOut.NOTHING) {
      return new Counted.Nothing("not-checked-out");
    }
    LocalDateTime came = minute(in.at(), zone);
    LocalDateTime went = out.map(mark -> minute(mark.at(), zone)).orElse(session.end());
    LocalDateTime start = came.isAfter(session.start()) ? came : session.start();
    LocalDateTime end = went.isBefore(session.end()) ? went : session.end();
    return end.isAfter(start)
        ? new Counted.Time(new Interval(start, end))
        : new Counted.Nothing("no-time");
  }

  private static LocalDateTime minute(Instant at, ZoneId zone) {
    return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
  }
}
