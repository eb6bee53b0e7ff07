package org.pointsbank.local.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.pointsbank.local.function.Invoked;
import org.pointsbank.local.function.LoadedFunction;
import org.pointsbank.local.template.Template;

/**
 * Fires the template's schedules when the bank's clock has passed their times. A clock that was set
 * far ahead has passed many: each schedule then fires once, since its function sees only the new
 * time and makes up for all that is due.
 */
public final class Timetable implements AutoCloseable {
  private static final long LOOK_MILLIS = 250;

  private final Clock clock;
  private final Map<String, LoadedFunction> functions;
  private final List<Alarm> alarms;
  private final ReentrantLock lock = new ReentrantLock();
  private final Thread thread = Thread.ofPlatform().name("schedules").daemon().unstarted(this::run);

  private Timetable(Template template, Map<String, LoadedFunction> functions, Clock clock) {
    this.clock = clock;
    this.functions = functions;
    Instant now = clock.instant();
    this.alarms = template.schedules().stream().map(schedule -> new Alarm(schedule, now)).toList();
  }

  /**
   * Starts to watch the clock.
   *
   * @throws IllegalArgumentException if a schedule cannot be followed
   */
  public static Timetable start(
      Template template, Map<String, LoadedFunction> functions, Clock clock) {
    Timetable timetable = new Timetable(template, functions, clock);
    timetable.thread.start();
    return timetable;
  }

  /**
   * One schedule and when it fires next.
   *
   * @param schedule of the template
   * @param due next; nothing if never again
   */
  public record Entry(Template.Schedule schedule, Optional<Instant> due) {}

  /**
   * A schedule that has fired.
   *
   * @param id of the schedule
   * @param answered whether the function answered; if not, its log says why
   * @param answer what it answered, as JSON; empty if it did not
   */
  public record Fired(String id, boolean answered, String answer) {}

  /** All schedules, in the order of the template. */
  public List<Entry> entries() {
    lock.lock();
    try {
      return alarms.stream().map(alarm -> new Entry(alarm.schedule(), alarm.due())).toList();
    } finally {
      lock.unlock();
    }
  }

  /** Fires the schedule {@code id} now, whenever it is due; nothing if there is no such one. */
  public Optional<Fired> fire(String id) {
    return alarms.stream()
        .map(Alarm::schedule)
        .filter(schedule -> schedule.id().equals(id))
        .findFirst()
        .map(this::fire);
  }

  /** Fires, one after the other, what is due by now: earlier times first. */
  public List<Fired> catchUp() {
    lock.lock();
    try {
      Instant now = clock.instant();
      List<Fired> fired = new ArrayList<>();
      alarms.stream()
          .filter(alarm -> alarm.isDue(now))
          .sorted(Comparator.comparing(alarm -> alarm.due().orElse(now)))
          .toList()
          .forEach(alarm -> {
            alarm.goOn(now);
            fired.add(fire(alarm.schedule()));
          });
      return fired;
    } finally {
      lock.unlock();
    }
  }

  private Fired fire(Template.Schedule schedule) {
    LoadedFunction function = Optional.ofNullable(functions.get(schedule.function())).orElseThrow();
    return switch (function.invoke(schedule.input().getBytes(StandardCharsets.UTF_8))) {
      case Invoked.Answered(byte[] json) ->
          new Fired(schedule.id(), true, new String(json, StandardCharsets.UTF_8));
      case Invoked.Faulted _ -> new Fired(schedule.id(), false, "");
    };
  }

  private void run() {
    while (!Thread.currentThread().isInterrupted()) {
      var _ = catchUp();
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
