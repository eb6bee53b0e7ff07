package org.pointsbank.local.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The one clock of all functions: it ticks, and can be set forward to rehearse what is to come. */
public final class BankClock extends Clock {
  private final AtomicReference<Duration> ahead;

  /** Ticks from {@code now}. */
  public BankClock(Instant now) {
    this.ahead = new AtomicReference<>(Duration.between(Instant.now(), now));
  }

  /**
   * Moves to {@code instant} and ticks on from there.
   *
   * @throws IllegalArgumentException if that is in the past: lines were posted since
   */
  public void set(Instant instant) {
    ahead.updateAndGet(before -> {
      Instant machine = Instant.now();
      if (instant.isBefore(machine.plus(before))) {
        throw new IllegalArgumentException(
            "the bank's clock only goes forward; it is " + machine.plus(before));
      }
      return Duration.between(machine, instant);
    });
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead.get());
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
