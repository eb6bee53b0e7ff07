package org.pointsbank.testkit.simulation;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * One call of one function while it runs. What goes wrong in it is drawn from chance of its own, so
 * that it does not change when other calls are dropped from the history.
 */
public final class Visit {
  private final String name;
  private final SplittableRandom chance;
  private final FaultPlan plan;
  private final Map<Integer, Fault> only;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger faults = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();

  /** A call named {@code name}, in which things go wrong as {@code plan} has it. */
  public Visit(String name, long seed, FaultPlan plan) {
    this.name = name;
    this.chance = new SplittableRandom(seed);
    this.plan = plan;
    this.only = Map.of();
  }

  /** A call named {@code name} in which the fault of {@code only} befalls that call alone. */
  public Visit(String name, Map<Integer, Fault> only) {
    this.name = name;
    this.chance = new SplittableRandom(only.hashCode());
    this.plan = FaultPlan.NONE;
    this.only = Map.copyOf(only);
  }

  /** What the trace calls it. */
  public String name() {
    return name;
  }

  /** How many things went wrong so far. */
  public int faults() {
    return faults.get();
  }

  /** How often it has called the table. */
  public int calls() {
    return calls.get();
  }

  /** Nanoseconds that it has taken, as far as anything in it took time. */
  public long nanos() {
    return nanos.get();
  }

  void pass(long more) {
    nanos.addAndGet(more);
  }

  SplittableRandom chance() {
    return chance;
  }

  /** What befalls the call with this number. */
  Optional<Fault> fault(int call, DynamoDbRequest request) {
    return Optional.ofNullable(only.get(call))
        .filter(fault -> fault.befalls(request))
        .or(() -> plan.draw(chance, request));
  }

  /** Whether anything may go wrong in it. */
  boolean isTroubled() {
    return !plan.equals(FaultPlan.NONE);
  }

  int nextCall() {
    return calls.incrementAndGet();
  }

  void wentWrong() {
    faults.incrementAndGet();
  }
}
