package org.pointsbank.imports;

import org.pointsbank.table.ImportCourse;

/**
 * The walk that takes back what an import entered. Once it is finished, the import's marks bind no
 * row any more: the same row may be entered again. Source: rules 9.8.
 */
public final class Undone {
  /** What the walk is called. */
  public static final String WALK = "undo";

  static final ImportCourse COURSE = ImportCourse.walk(WALK);

  private Undone() {}
}
