package org.pointsbank.local.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Sends {@code -Dfuzz.requests} requests (100,000 unless said otherwise) that are nearly good, of
 * the seed {@code -Dfuzz.seed}. A request is made from the seed and its number alone, over what the
 * spell before it has left in the table: a failure names the {@code -Dfuzz.from} and the {@code
 * -Dfuzz.requests} that come to the same again.
 */
@DisplayName("A hundred thousand requests that are nearly good")
final class FuzzTest {
  private static final long SEED = Long.getLong("fuzz.seed", 20261001);
  private static final int FROM = Integer.getInteger("fuzz.from", 0);
  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 100_000);

  /** So many requests share a table before it is put back. */
  private static final int SPELL = 5_000;

  private static final int THREADS = 2;
  private static final int MOST_SHOWN = 40;

  private final Map<Integer, Long> statuses = new ConcurrentSkipListMap<>();
  private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

  @Test
  void areAnsweredAsTheDocumentSays() throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> halves = new ArrayList<>();
      IntStream.range(0, THREADS).forEach(half -> halves.add(threads.submit(() -> spells(half))));
      for (Future<?> half : halves) {
        var _ = half.get();
      }
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    System.out.printf(
        "fuzz: seed %d, requests %d from %d, %d s, statuses %s%n",
        SEED, REQUESTS, FROM, took.toSeconds(), statuses);
    assertThat(wrong.stream().limit(MOST_SHOWN)).isEmpty();
  }

  private void spells(int half) {
    try (Fuzzed fuzzed = new Fuzzed(SEED)) {
      for (int at = FROM + half * SPELL; at < FROM + REQUESTS; at += THREADS * SPELL) {
        fuzzed.begin(at / SPELL);
        for (int i = at; i < Math.min(at + SPELL, FROM + REQUESTS); i++) {
          Fuzzed.Outcome outcome = fuzzed.played(i);
          statuses.merge(outcome.status(), 1L, Long::sum);
          if (!outcome.error().isEmpty()) {
            wrong.add(
                "-Dfuzz.seed=%d -Dfuzz.from=%d -Dfuzz.requests=%d: %s"
                    .formatted(SEED, at, i - at + 1, outcome));
          }
        }
      }
    }
  }
}
