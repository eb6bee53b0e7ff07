package org.pointsbank.table;

/**
 * One way through an import: the judging of its rows, or a walk over what was accepted.
 *
 * @param name where its progress lies in the import's partition
 */
public record ImportCourse(String name) {
  /** The judging of the rows. */
  public static final ImportCourse ROWS = new ImportCourse("IMPORT");

  /** The walk called {@code name} over the accepted rows. */
  public static ImportCourse walk(String name) {
    return new ImportCourse("WALK#" + name);
  }

  String results() {
    return equals(ROWS) ? "RESULT#" : name + "#RESULT#";
  }
}
