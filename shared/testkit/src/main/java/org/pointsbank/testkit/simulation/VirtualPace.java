package org.pointsbank.testkit.simulation;

import java.util.concurrent.atomic.AtomicLong;
import org.pointsbank.lambda.Pace;

/** Waiting takes no time, and time passes only where it is told to. */
public final class VirtualPace implements Pace {
  private final AtomicLong nanos = new AtomicLong();

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public void pause(long most) {
    nanos.addAndGet(most);
  }
}
