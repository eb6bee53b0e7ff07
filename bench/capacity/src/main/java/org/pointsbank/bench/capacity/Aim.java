package org.pointsbank.bench.capacity;

import org.pointsbank.testkit.meter.Cost;

/** What a step may cost. Source: docs/table.md, "What things cost". */
sealed interface Aim {
  /**
   * At most so much is written.
   *
   * @param table write units on the table
   * @param index write units on the index
   */
  record Writes(long table, long index) implements Aim {}

  /**
   * Nothing is written, and exactly so many Queries are asked; items got one by one beside them are
   * who asks, and rules that were not read yet.
   *
   * @param queries how many
   */
  record Reads(int queries) implements Aim {}

  /** Whether {@code cost} stays within it. */
  default boolean met(Cost cost) {
    return switch (this) {
      case Writes(long table, long index) ->
          cost.tableWrites() <= table && cost.indexWrites() <= index;
      case Reads(int queries) ->
          cost.tableWrites() + cost.indexWrites() == 0 && cost.count("query") == queries;
    };
  }

  /** In a few words. */
  default String words() {
    return switch (this) {
      case Writes(long table, long index) -> "at most " + table + " + " + index;
      case Reads(int queries) -> queries + " query";
    };
  }
}
