package org.pointsbank.table;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far a course through an import has come.
 *
 * @param rows all rows of the course
 * @param done rows that have their verdict
 * @param after number of the last row that has its verdict; 1, the header's, at first
 * @param accepted rows that took effect
 * @param unchanged rows that an earlier import had accepted
 * @param rejected rows refused, by reason
 */
public record ImportProgress(
    long rows,
    long done,
    long after,
    long accepted,
    long unchanged,
    SortedMap<String, Long> rejected) {
  /** Copies the map in. */
  public ImportProgress {
    rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
  }

  /** Nothing done yet of {@code rows} rows. */
  public static ImportProgress of(long rows) {
    return new ImportProgress(rows, 0, 1, 0, 0, new TreeMap<>(Map.of()));
  }

  /** Whether every row has its verdict. */
  public boolean finished() {
    return done == rows;
  }
}
