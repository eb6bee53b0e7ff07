package org.pointsbank.domain;

import java.util.Locale;

/** Who gets a prize that more people ordered than there are pieces. Source: rules 6.3 and 6.8. */
public enum AllocationMethod {
  /** The lowest tickets of the draw, 抽签. */
  LOT,
  /** The most honour points of the round's half-year; tickets decide among equals, 荣誉优先. */
  HONOUR;

  /** The word for it in the API: {@code honour}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
