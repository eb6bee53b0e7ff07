package org.pointsbank.enrolmembers;

/** Personal data as those see it who have no need to know. Source: rules 8.5. */
final class Masked {
  private static final int SHOWN_DIGITS = 4;

  private Masked() {}

  /** The first character of a name: {@code 王*}. */
  static String name(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
  }

  /** The last four digits of a phone: {@code *******0001}. */
  static String phone(String phone) {
    int hidden = phone.length() - SHOWN_DIGITS;
    return "*".repeat(hidden) + phone.substring(hidden);
  }
}
