package org.pointsbank.imports;

import java.util.Optional;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;

/** The table as one row sees it: with all that the file's earlier rows have done. */
@FunctionalInterface
public interface View {
  /** The item at {@code key}. */
  Optional<Item> find(Key key);
}
