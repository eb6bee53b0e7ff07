package org.pointsbank.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * One dated occurrence of an activity, which has at most one on a day: so making it twice makes one
 * session. Opaque to clients.
 *
 * @param date the local day for which it was made
 * @param activity whose occurrence it is
 */
public record SessionId(LocalDate date, ActivityId activity) {
  private static final int DATE_LENGTH = 8;

  /**
   * Reads {@code 20261007-<uuid>}.
   *
   * @throws IllegalArgumentException if {@code text} is anything else
   */
  public static SessionId parse(String text) {
    if (text.length() <= DATE_LENGTH || text.charAt(DATE_LENGTH) != '-') {
      throw new IllegalArgumentException("not a session id: " + text);
    }
    try {
      return new SessionId(
          LocalDate.parse(text.substring(0, DATE_LENGTH), DateTimeFormatter.BASIC_ISO_DATE),
          new ActivityId(text.substring(DATE_LENGTH + 1)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a session id: " + text, e);
    }
  }

  @Override
  public String toString() {
    return DateTimeFormatter.BASIC_ISO_DATE.format(date) + "-" + activity;
  }
}
