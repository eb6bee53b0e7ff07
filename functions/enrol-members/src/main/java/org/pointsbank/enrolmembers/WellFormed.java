package org.pointsbank.enrolmembers;

import java.util.regex.Pattern;

/** What a name, a phone and a member number look like, normalised. Source: rules 2.3 and 9.4. */
final class WellFormed {
  private static final int LONGEST_NAME = 64;
  private static final Pattern PHONE = Pattern.compile("1[0-9]{10}");

  /** Part of keys: without their separator, and without what a list would sort behind its end. */
  private static final Pattern NUMBER = Pattern.compile("[[\\p{L}\\p{N}._-]&&[!-\\uffef]]{1,32}");

  private WellFormed() {}

  /** Whether somebody or something can be called that: 1 to {@value #LONGEST_NAME} characters. */
  static boolean name(String text) {
    return !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST_NAME;
  }

  /** Whether it is a phone: 11 digits starting with 1. */
  static boolean phone(String text) {
    return PHONE.matcher(text).matches();
  }

  /** Whether it is a member number: 1 to 32 letters, digits, dots, dashes or underscores. */
  static boolean number(String text) {
    return NUMBER.matcher(text).matches();
  }
}
