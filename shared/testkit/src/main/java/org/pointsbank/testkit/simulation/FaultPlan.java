package org.pointsbank.testkit.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * How likely each fault is in one history, drawn anew for every seed, so that some seeds know but
 * one kind and some know none.
 *
 * @param thousandths of each fault, for one call
 */
public record FaultPlan(Map<Fault, Integer> thousandths) {
  /** Nothing goes wrong. */
  public static final FaultPlan NONE = new FaultPlan(Map.of());

  /** Processes end, and the network does the rest. */
  public static final FaultPlan CRASHES =
      new FaultPlan(Map.of(Fault.CRASH_BEFORE, 10, Fault.CRASH_AFTER, 15));

  private static final int ALL = 1_000;

  /** Copies the map in. */
  public FaultPlan {
    thousandths = Map.copyOf(thousandths);
  }

  /** The plan of {@code seed}: one in sixteen is without faults. */
  public static FaultPlan of(long seed) {
    SplittableRandom chance = new SplittableRandom(seed ^ 0x5deece66dL);
    if (chance.nextInt(16) == 0) {
      return NONE;
    }
    Map<Fault, Integer> drawn = new EnumMap<>(Fault.class);
    for (Fault fault : Fault.values()) {
      drawn.put(fault, chance.nextInt(1 + fault.weight() * 20));
    }
    return new FaultPlan(drawn);
  }

  /** What befalls {@code request}, if anything. */
  Optional<Fault> draw(RandomGenerator chance, DynamoDbRequest request) {
    int drawn = chance.nextInt(ALL);
    for (Fault fault : Fault.values()) {
      drawn -= fault.befalls(request) ? thousandths.getOrDefault(fault, 0) : 0;
      if (drawn < 0) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
