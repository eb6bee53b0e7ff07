package org.pointsbank.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands where it was set. */
public final class SetClock extends Clock {
  private final AtomicReference<Instant> now;

  /** Stands at {@code now}. */
  public SetClock(Instant now) {
    this.now = new AtomicReference<>(now);
  }

  /** Moves to {@code instant}. */
  public void set(Instant instant) {
    now.set(instant);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
