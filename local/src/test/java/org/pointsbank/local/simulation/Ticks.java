package org.pointsbank.local.simulation;

import java.nio.charset.StandardCharsets;

/** What schedules send. */
final class Ticks {
  static final byte[] HOURLY = "{\"task\":\"hourly-tick\"}".getBytes(StandardCharsets.UTF_8);
  static final byte[] HALF_YEAR = "{\"task\":\"half-year-round\"}".getBytes(StandardCharsets.UTF_8);

  private Ticks() {}
}
