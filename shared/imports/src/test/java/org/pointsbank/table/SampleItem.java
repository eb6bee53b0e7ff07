package org.pointsbank.table;

/** Items of no kind of ours, for tests that only care how items are written. */
public final class SampleItem {
  private static final Attribute<String> TEXT = Attribute.text("text");
  private static final Attribute<Long> COUNT = Attribute.whole("count");

  private SampleItem() {}

  /** An item that says {@code text}. */
  public static Item note(Key key, String text) {
    return Item.at(key, "note").with(TEXT, text);
  }

  /** An item that counts; its version counts on with it. */
  public static Item tally(Key key, long count, long version) {
    return Item.at(key, "tally").with(COUNT, count).with(Item.VERSION, version);
  }

  /** What {@link #tally} has counted. */
  public static long count(Item tally) {
    return tally.get(COUNT);
  }
}
