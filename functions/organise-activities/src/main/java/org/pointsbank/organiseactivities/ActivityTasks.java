package org.pointsbank.organiseactivities;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import org.pointsbank.lambda.Task;

/** What the hourly tick does about activities. */
@Singleton
final class ActivityTasks {
  private final MakeSessions makeSessions;

  ActivityTasks(MakeSessions makeSessions) {
    this.makeSessions = makeSessions;
  }

  /**
   * What the tick did.
   *
   * @param sessions that it made
   */
  @Serdeable
  record Ticked(long sessions) {}

  /** Makes the sessions of the days ahead; harmless when run twice. */
  @Task("hourly-tick")
  Ticked tick() {
    return new Ticked(makeSessions.everywhere());
  }
}
