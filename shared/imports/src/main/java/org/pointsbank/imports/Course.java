package org.pointsbank.imports;

import java.util.List;
import org.pointsbank.table.Import;

/** What an {@link Advance} goes through, in order. */
interface Course<R extends Numbered> {
  /**
   * The next rows behind {@code at}: at least one unless it is finished, and at most {@code most}.
   */
  List<R> next(Import at, int most);

  /** Who judges them. */
  Judge<R> judge();
}
