package org.pointsbank.formteams;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import org.pointsbank.lambda.Task;

/** What the schedule starts. */
@Singleton
final class TeamTasks {
  private final TeamSheetDesk desk;

  TeamTasks(TeamSheetDesk desk) {
    this.desk = desk;
  }

  /**
   * What the tick did.
   *
   * @param imports it worked on
   */
  @Serdeable
  record Ticked(long imports) {}

  /** Finishes the imports that nobody brought to their end; harmless when run twice. */
  @Task("hourly-tick")
  Ticked tick() {
    return new Ticked(desk.members().finish());
  }
}
