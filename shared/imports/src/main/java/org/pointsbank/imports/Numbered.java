package org.pointsbank.imports;

/** What can be judged: it has its place in the file. */
public interface Numbered {
  /** The row, counted with the header as row 1. */
  long number();
}
