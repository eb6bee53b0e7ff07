package org.pointsbank.imports;

import java.util.List;
import java.util.regex.Pattern;
import org.pointsbank.table.Item;

/** What becomes of a row. */
public sealed interface Verdict {
  /**
   * The row takes effect.
   *
   * @param reference to what it makes, opaque and without personal data
   * @param items as the row leaves them: created where the {@link View} shows none; where it shows
   *     one, its replacement with the next version. At most 97.
   */
  record Accepted(String reference, List<Item> items) implements Verdict {
    /** Copies the list in. */
    public Accepted {
      items = List.copyOf(items);
    }
  }

  /**
   * The row is refused; the others are not touched by that.
   *
   * @param reason a stable code in kebab-case
   * @param column at fault; blank where it is the whole row
   */
  record Rejected(String reason, String column) implements Verdict {
    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*");

    /** Refuses a reason that is no code. */
    public Rejected {
      if (!KEBAB.matcher(reason).matches()) {
        throw new IllegalArgumentException("not a reason code: " + reason);
      }
    }
  }

  /** The row took effect earlier; now it does nothing. */
  record Unchanged() implements Verdict {}
}
