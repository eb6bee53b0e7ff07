package org.pointsbank.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * A service record of a person. Opaque to clients, though its text begins with the service date so
 * that the record is found by its key alone.
 *
 * @param date the local day on which the service starts
 * @param unique a UUID in lower case
 */
public record RecordId(LocalDate date, String unique) {
  private static final int DATE_LENGTH = 8;

  /** Refuses what is not a UUID. */
  public RecordId {
    Identity.demandUuid(unique);
  }

  /**
   * Reads {@code 20260703-<uuid>}.
   *
   * @throws IllegalArgumentException if {@code text} is anything else
   */
  public static RecordId parse(String text) {
    if (text.length() <= DATE_LENGTH || text.charAt(DATE_LENGTH) != '-') {
      throw new IllegalArgumentException("not a record id: " + text);
    }
    try {
      return new RecordId(
          LocalDate.parse(text.substring(0, DATE_LENGTH), DateTimeFormatter.BASIC_ISO_DATE),
          text.substring(DATE_LENGTH + 1));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a record id: " + text, e);
    }
  }

  @Override
  public String toString() {
    return DateTimeFormatter.BASIC_ISO_DATE.format(date) + "-" + unique;
  }
}
