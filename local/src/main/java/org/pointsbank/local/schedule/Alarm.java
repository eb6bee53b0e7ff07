package org.pointsbank.local.schedule;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.local.template.Template;

/** One schedule and when it is due next. */
final class Alarm {
  private final Template.Schedule schedule;
  private final Cron cron;
  private Optional<Instant> due;

  Alarm(Template.Schedule schedule, Instant now) {
    this.schedule = schedule;
    this.cron = Cron.of(schedule.expression(), schedule.zone());
    this.due = cron.after(now);
  }

  Template.Schedule schedule() {
    return schedule;
  }

  /** Nothing if it is never due again. */
  Optional<Instant> due() {
    return due;
  }

  boolean isDue(Instant now) {
    return due.filter(each -> !each.isAfter(now)).isPresent();
  }

  /** However often it was due until {@code now}, it is done with that. */
  void goOn(Instant now) {
    due = cron.after(now);
  }
}
