package org.pointsbank.local.demo;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Told how far a long step has come. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (_, _, _) -> {};

  /** Step {@code what} has done so much of {@code all}. */
  void at(String what, long done, long all);

  /** A bar for each step on the terminal. */
  static Progress bars() {
    return new Bars();
  }

  /** One bar at a time; a step that is done keeps its line. */
  final class Bars implements Progress {
    private static final int NAME_WIDTH = 10;

    private String step = "";
    private Optional<ProgressBar> shown = Optional.empty();

    @Override
    public void at(String what, long done, long all) {
      if (!what.equals(step)) {
        step = what;
        shown = Optional.of(bar(what, all));
      }
      shown.ifPresent(bar -> bar.stepTo(done));
      if (done == all) {
        shown.ifPresent(ProgressBar::close);
      }
    }

    private static ProgressBar bar(String what, long all) {
      return new ProgressBarBuilder()
          .setTaskName(what + " ".repeat(Math.max(0, NAME_WIDTH - what.length())))
          .setInitialMax(all)
          .setStyle(ProgressBarStyle.ASCII)
          .setUpdateIntervalMillis(500)
          .build();
    }
  }
}
