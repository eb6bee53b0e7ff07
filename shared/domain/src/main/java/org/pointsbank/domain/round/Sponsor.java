package org.pointsbank.domain.round;

import java.util.regex.Pattern;

/**
 * The partner who pays for a prize. Source: rules 6.9.
 *
 * @param id of the partner: up to 64 letters, digits, {@code .}, {@code _} and {@code -}
 * @param name as people call it
 */
public record Sponsor(String id, String name) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** Refuses an id of another shape. */
  public Sponsor {
    if (!isId(id)) {
      throw new IllegalArgumentException("not a partner's id: " + id);
    }
  }

  /** Whether {@code text} can be a partner's id. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
