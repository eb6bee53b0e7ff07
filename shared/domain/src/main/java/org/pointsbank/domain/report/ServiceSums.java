package org.pointsbank.domain.report;

import java.time.LocalDate;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SessionState;

/**
 * What was done on the days of a period, as far as it was known when the report was made.
 *
 * @param sessions that took place: completed, or on the way there
 * @param cancelled sessions that did not
 * @param attendances that became a record
 * @param records of service on its days that have a line and are not reversed
 * @param personTimes how often those records say that somebody was served
 */
public record ServiceSums(
    long sessions, long cancelled, long attendances, long records, long personTimes) {
  /** Nothing yet. */
  public static final ServiceSums NONE = new ServiceSums(0, 0, 0, 0, 0);

  /** How a session counts, with so many attendances. */
  public static ServiceSums of(Session session, long attendances) {
    return switch (session.state()) {
      case SessionState.Completing _,
          SessionState.Completed _,
          SessionState.Confirming _,
          SessionState.Confirmed _ ->
          new ServiceSums(1, 0, attendances, 0, 0);
      case SessionState.Cancelled _ -> new ServiceSums(0, 1, 0, 0, 0);
      case SessionState.Open() -> NONE;
    };
  }

  /** How a record counts. */
  public static ServiceSums of(ServiceRecord record, Period period) {
    LocalDate day = record.id().date();
    boolean counts =
        record.state() instanceof RecordState.Awarded
            && !day.isBefore(period.start())
            && day.isBefore(period.end());
    return counts
        ? new ServiceSums(0, 0, 0, 1, record.entry().particulars().beneficiaries())
        : NONE;
  }

  /** Both together. */
  public ServiceSums plus(ServiceSums more) {
    return new ServiceSums(
        sessions + more.sessions,
        cancelled + more.cancelled,
        attendances + more.attendances,
        records + more.records,
        personTimes + more.personTimes);
  }
}
