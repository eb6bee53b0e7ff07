package org.pointsbank.testkit.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/**
 * Lets several tasks run at once, and yet only one at a time: whoever holds the baton runs until it
 * passes it on, and chance picks who goes on. So interleavings repeat, and nothing needs a lock.
 */
public final class Baton {
  private final List<Runner> waiting = new ArrayList<>();
  private final AtomicReference<Runner> running = new AtomicReference<>(new Runner());
  private final Semaphore done = new Semaphore(0);
  private final AtomicReference<RandomGenerator> chance;

  /** A baton that {@code chance} passes on. */
  public Baton(RandomGenerator chance) {
    this.chance = new AtomicReference<>(chance);
  }

  private static final class Runner {
    private final Semaphore turn = new Semaphore(0);
  }

  /** Runs all of {@code tasks} to their ends; a task must not throw. */
  public void run(List<Runnable> tasks, RandomGenerator picking) {
    if (tasks.size() == 1) {
      tasks.getFirst().run();
      return;
    }
    chance.set(picking);
    for (Runnable task : tasks) {
      Runner runner = new Runner();
      waiting.add(runner);
      Thread _ = Thread.ofVirtual().start(() -> inTurn(runner, task));
    }
    goOn(next());
    done.acquireUninterruptibly();
  }

  private void inTurn(Runner runner, Runnable task) {
    runner.turn.acquireUninterruptibly();
    try {
      task.run();
    } finally {
      if (waiting.isEmpty()) {
        done.release();
      } else {
        goOn(next());
      }
    }
  }

  /** Called at each call to the table: perhaps another task goes on first. */
  public void pass() {
    if (waiting.isEmpty()) {
      return;
    }
    Runner self = running.get();
    waiting.add(self);
    Runner next = next();
    if (next != self) {
      goOn(next);
      self.turn.acquireUninterruptibly();
    } else {
      running.set(self);
    }
  }

  private Runner next() {
    return waiting.remove(chance.get().nextInt(waiting.size()));
  }

  private void goOn(Runner next) {
    running.set(next);
    next.turn.release();
  }
}
