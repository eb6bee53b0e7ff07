package org.pointsbank.formteams;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The same call from several threads. */
final class AtOnce {
  private AtOnce() {}

  static <T> List<T> times(int times, Callable<T> call) throws Exception {
    try (ExecutorService all = Executors.newFixedThreadPool(times)) {
      List<T> answers = new ArrayList<>();
      for (Future<T> each : all.invokeAll(IntStream.range(0, times).mapToObj(_ -> call).toList())) {
        answers.add(each.get());
      }
      return answers;
    }
  }
}
