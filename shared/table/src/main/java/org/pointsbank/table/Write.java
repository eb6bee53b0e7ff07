package org.pointsbank.table;

/** One write of a {@link Transaction}, with its condition. */
sealed interface Write {
  /** The item that is written. */
  Key key();

  /** Puts where nothing is. */
  record Create(Item item) implements Write {
    @Override
    public Key key() {
      return item.key();
    }
  }

  /** Puts over the version that was seen. */
  record Replace(Item item, long seenVersion) implements Write {
    /** Refuses an item that does not count on. */
    public Replace {
      if (item.version() != seenVersion + 1) {
        throw new IllegalArgumentException(item + " must carry version " + (seenVersion + 1));
      }
    }

    @Override
    public Key key() {
      return item.key();
    }
  }

  /** Puts whatever is there. */
  record Overwrite(Item item) implements Write {
    @Override
    public Key key() {
      return item.key();
    }
  }

  /** Only demands that nothing is there. */
  record Absent(Key key) implements Write {}

  /** Only demands. */
  record Require<T>(Key key, Attribute<T> attribute, T value) implements Write {}

  /** Moves {@code count} from one number of an item, which must hold as much, to another. */
  record Move(Key key, Attribute<Long> from, Attribute<Long> to, long count) implements Write {}
}
