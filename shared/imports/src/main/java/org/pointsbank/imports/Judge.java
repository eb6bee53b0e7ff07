package org.pointsbank.imports;

import java.util.List;
import org.pointsbank.table.Key;

/**
 * What one kind of import knows and the machinery does not: the verdict on one row.
 *
 * <p>A row may be judged several times, whenever others wrote meanwhile; so a judge only reads and
 * answers. It must not keep anything of one verdict for the next.
 */
public interface Judge<R extends Numbered> {
  /**
   * The keys that {@code row}'s verdict will look at, as far as {@code seen} lets tell; asked again
   * with what they brought until no new ones come, so that many rows are read at once. What is
   * missing here is read when the verdict asks for it.
   *
   * @param seen shows only what was read so far
   */
  List<Key> wanted(R row, View seen);

  /** The verdict on {@code row}. */
  Verdict judge(R row, View view);
}
