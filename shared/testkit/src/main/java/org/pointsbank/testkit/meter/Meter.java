package org.pointsbank.testkit.meter;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Adds up by steps what a client's requests would cost in the cloud. It stands in front of the
 * client, since the one inside DynamoDB Local runs no interceptors; and it reckons by a model of
 * its own, since DynamoDB Local 3.1.0 answers 2 units for a transaction whatever is in it.
 *
 * <p>The size of an item before and after a write is read from the same engine, unmetered and apart
 * from the write: exact for one caller at a time, near enough for several.
 */
public final class Meter {
  private final Map<String, Cost> steps = new LinkedHashMap<>();
  private String step = "";

  /** A client that asks {@code engine} and is metered here. */
  public DynamoDbClient over(DynamoDbClient engine) {
    return MeteredClient.over(engine, this::add);
  }

  /** What follows is counted under {@code step}. */
  public synchronized void begin(String step) {
    this.step = step;
  }

  /** What all requests under {@code step} cost. */
  public synchronized Cost of(String step) {
    return steps.getOrDefault(step, Cost.NONE);
  }

  private synchronized void add(Cost cost) {
    steps.merge(step, cost, Cost::plus);
  }
}
