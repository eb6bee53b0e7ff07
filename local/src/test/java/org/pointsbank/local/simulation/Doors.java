package org.pointsbank.local.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.simulation.Crash;
import org.pointsbank.testkit.simulation.StreamAdversary;
import org.pointsbank.testkit.simulation.Visit;

/** How calls come to the bank, and what comes of them. */
final class Doors {
  private final SimulatedBank bank;
  private final StreamAdversary stream;
  private final AtomicReference<Optional<Violation>> violation =
      new AtomicReference<>(Optional.empty());

  Doors(SimulatedBank bank, StreamAdversary stream) {
    this.bank = bank;
    this.stream = stream;
  }

  /** A client asks, once. */
  Runnable errand(Visit visit, Errand errand) {
    return guarded(() -> {
      errand.renew(bank.mutant().map(Mutant::renewsKeys).orElse(false));
      bank.auditor.asks(visit, errand, bank.clock.instant());
      Said said = heard(visit, errand.request(), errand.key());
      bank.auditor.hears(visit, said);
      errand.heard(said, bank.clock.instant(), visit.calls());
      bank.trace.add(visit.name() + " = " + said.status() + " " + said.code() + " " + errand);
    });
  }

  /** A client sends something else under a key that it has used. */
  Runnable reused(Visit visit, Errand errand) {
    return guarded(() -> {
      Request other = errand.request().saying(errand.request().body() + " ");
      Said said = heard(visit, other, errand.key());
      boolean right = !said.definitive() || said.stored().equals("IDEMPOTENCY_KEY_REUSED");
      Effects.must(right, "FINGERPRINT: " + said + " for another body of " + errand);
      bank.tally.seen("reused " + said.status());
    });
  }

  /** Somebody looks at a page. */
  Runnable look(Visit visit, Look look) {
    return guarded(() -> {
      Said said = heard(visit, look.request(), "");
      look.heard(said, bank.auditor.world());
      bank.tally.seen("looked " + look.request().route() + " " + said.status());
    });
  }

  private Said heard(Visit visit, Request request, String key) {
    try {
      return told(Said.of(bank.play(request.counter(), request.event(key), visit)));
    } catch (Crash crash) {
      return told(Said.NOTHING);
    }
  }

  private Said told(Said said) {
    return bank.mutant().map(mutant -> mutant.heard(said)).orElse(said);
  }

  private boolean forgetsFailures() {
    return bank.mutant().map(Mutant::forgetsFailures).orElse(false);
  }

  /** The stream tells a batch. */
  Runnable batch(Visit visit, SplittableRandom chance) {
    return guarded(() -> {
      List<StreamAdversary.Told> batch = stream.batch(chance);
      if (batch.isEmpty()) {
        return;
      }
      byte[] event = StreamAdversary.event(batch).getBytes(StandardCharsets.UTF_8);
      try {
        JsonNode failures =
            bank.play(Counter.AWARDS, event, visit).tree().path("batchItemFailures");
        long failed =
            failures.isEmpty() || forgetsFailures()
                ? -1
                : failures.path(0).path("itemIdentifier").asLong();
        stream.done(batch, failed);
        bank.tally.seen(failed < 0 ? "batch told" : "batch failed");
      } catch (Crash crash) {
        stream.unanswered(batch);
        bank.tally.seen("batch crashed");
      }
    });
  }

  /** A schedule fires. */
  Runnable tick(Visit visit, Counter counter, boolean halfYear) {
    byte[] event = halfYear && counter == Counter.ROUNDS ? Ticks.HALF_YEAR : Ticks.HOURLY;
    return guarded(() -> {
      bank.auditor.begins(visit, counter, bank.clock.instant());
      try {
        Played _ = bank.play(counter, event, visit);
        bank.tally.seen("tick done " + counter);
      } catch (Crash | RuntimeException fault) {
        Effects.must(visit.faults() > 0, "a tick fails by itself: " + trouble(fault));
        bank.tally.seen("tick failed " + counter);
      }
    });
  }

  /**
   * Demands that nothing was wrong so far.
   *
   * @throws Violation if something was
   */
  void prove() {
    violation
        .get()
        .ifPresent(found -> {
          throw found;
        });
  }

  private static String trouble(Throwable fault) {
    return fault + " " + List.of(fault.getSuppressed());
  }

  /** What a task throws must not end its thread before its turn is passed on. */
  private Runnable guarded(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (Violation found) {
        violation.compareAndSet(Optional.empty(), Optional.of(found));
      } catch (RuntimeException | Error fault) {
        Violation found = new Violation("the simulation fails: " + fault);
        found.addSuppressed(fault);
        violation.compareAndSet(Optional.empty(), Optional.of(found));
      }
    };
  }
}
