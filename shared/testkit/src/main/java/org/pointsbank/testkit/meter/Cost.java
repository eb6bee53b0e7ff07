package org.pointsbank.testkit.meter;

import java.util.Map;
import java.util.TreeMap;

/**
 * What some requests cost.
 *
 * @param requests how many of each operation, by the name of the client's method: {@code query}
 * @param tableWrites write units on the table
 * @param indexWrites write units on the index {@code queue}
 * @param readHalves halves of a read unit: an eventual read of 4 KB is one
 */
public record Cost(
    Map<String, Integer> requests, long tableWrites, long indexWrites, long readHalves) {
  /** Nothing was asked. */
  public static final Cost NONE = new Cost(Map.of(), 0, 0, 0);

  /** Copies the requests in. */
  public Cost {
    requests = Map.copyOf(requests);
  }

  static Cost read(long halves) {
    return new Cost(Map.of(), 0, 0, halves);
  }

  static Cost write(long table, long index) {
    return new Cost(Map.of(), table, index, 0);
  }

  /** One more request of this operation. */
  Cost by(String operation) {
    return plus(new Cost(Map.of(operation, 1), 0, 0, 0));
  }

  /** Both together. */
  public Cost plus(Cost other) {
    Map<String, Integer> all = new TreeMap<>(requests);
    other.requests.forEach((name, count) -> all.merge(name, count, Integer::sum));
    return new Cost(
        all,
        tableWrites + other.tableWrites,
        indexWrites + other.indexWrites,
        readHalves + other.readHalves);
  }

  /** How many requests of {@code operation} there were. */
  public int count(String operation) {
    return requests.getOrDefault(operation, 0);
  }
}
