package org.pointsbank.local.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.pointsbank.testkit.simulation.FaultPlan;
import org.pointsbank.testkit.simulation.Visit;

/** The calls of one step, which are made at the same time. */
final class Calls {
  private final int step;
  private final SplittableRandom chance;
  private final FaultPlan plan;
  private final List<Runnable> all = new ArrayList<>();

  Calls(int step, SplittableRandom chance, FaultPlan plan) {
    this.step = step;
    this.chance = chance;
    this.plan = plan;
  }

  /** A new visit for the next call. */
  Visit visit() {
    return new Visit(step + "." + all.size(), chance.nextLong(), plan);
  }

  void add(Runnable call) {
    all.add(call);
  }

  List<Runnable> all() {
    return all;
  }
}
