package org.pointsbank.domain.evaluation;

import java.time.LocalDate;
import java.util.function.Supplier;

/** What comes of leading an evaluation a step further. Source: rules 7.7 to 7.9. */
public sealed interface Progress {
  /** It goes on like this. */
  record Done(Course course) implements Progress {}

  /** It is in a stage in which this does not happen. */
  record WrongStage(String stage) implements Progress {}

  /** Its notice lasts until the day before {@code from}. */
  record TooEarly(LocalDate from) implements Progress {}

  /** So many objections still wait for a decision. */
  record ObjectionsOpen(long open) implements Progress {}

  /**
   * The moment of a step.
   *
   * @param made by whom and when
   * @param today the district's local day then
   * @param noticeDays how long a notice lasts, by the rule book of the evaluation
   */
  record Moment(Manifest.Made made, LocalDate today, long noticeDays) {
    private Stage.Notice notice() {
      return new Stage.Notice(made, today.plusDays(noticeDays));
    }
  }

  /** Puts a draft on public notice. */
  static Progress openNotice(Course course, Moment now) {
    return switch (course.stage()) {
      case Stage.Draft() -> new Done(course.to(now.notice()));
      case Stage.Notice _, Stage.Published _ -> new WrongStage(course.stage().word());
    };
  }

  /** Makes the result anew; on public notice its notice begins anew with it. */
  static Progress remake(Course course, Moment now) {
    return switch (course.stage()) {
      case Stage.Draft() -> new Done(course.moved());
      case Stage.Notice _ -> new Done(course.to(now.notice()));
      case Stage.Published _ -> new WrongStage(course.stage().word());
    };
  }

  /** Takes an objection, while the notice lasts. */
  static Progress object(Course course, LocalDate today) {
    return switch (course.stage()) {
      case Stage.Notice(_, LocalDate until) when today.isBefore(until) ->
          new Done(course.objected());
      case Stage.Notice _ -> new WrongStage("notice-over");
      case Stage.Draft _, Stage.Published _ -> new WrongStage(course.stage().word());
    };
  }

  /** Publishes what was made from {@code inputs}, once its notice is over and nobody objects. */
  static Progress publish(Course course, Moment now, Supplier<String> inputs) {
    if (!(course.stage() instanceof Stage.Notice(_, LocalDate until))) {
      return new WrongStage(course.stage().word());
    }
    if (now.today().isBefore(until)) {
      return new TooEarly(until);
    }
    return course.open() > 0
        ? new ObjectionsOpen(course.open())
        : new Done(course.to(new Stage.Published(until, now.made(), inputs.get())));
  }
}
