package org.pointsbank.domain.report;

/** What a report is at. */
public enum ReportPhase {
  /** Every account of the community, with its lines since the period began. */
  ACCOUNTS,
  /** Everybody in its list, with their records. */
  PEOPLE,
  /** Every session on a day of the period. */
  SESSIONS,
  /** Every round that opened in the period. */
  ROUNDS,
  /** Made: from here on nothing of it changes. */
  MADE;

  ReportPhase next() {
    return switch (this) {
      case ACCOUNTS -> PEOPLE;
      case PEOPLE -> SESSIONS;
      case SESSIONS -> ROUNDS;
      case ROUNDS, MADE -> MADE;
    };
  }
}
