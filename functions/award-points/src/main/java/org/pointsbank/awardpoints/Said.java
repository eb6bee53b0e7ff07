package org.pointsbank.awardpoints;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Something that is said, before it is put into words of either language. */
sealed interface Said {

  /**
   * What needs no more words: a name, a number, a day.
   *
   * @param zh in Chinese
   * @param en in English
   */
  record Plain(String zh, String en) implements Said {}

  /**
   * What the files {@code story_zh.properties} and {@code story_en.properties} have words for.
   *
   * @param key of its words; of a sentence, what stands before the dot is its kind
   * @param facts what stands in the places of its words, by name
   */
  record Worded(String key, Map<String, Said> facts) implements Said {
    /** Copies the map in. */
    public Worded {
      facts = Map.copyOf(facts);
    }

    Worded with(String name, Said fact) {
      Map<String, Said> more = new TreeMap<>(facts);
      more.put(name, fact);
      return new Worded(key, more);
    }

    Worded with(String name, String same) {
      return with(name, new Plain(same, same));
    }

    Worded with(String name, long number) {
      return with(name, Long.toString(number));
    }
  }

  /**
   * Several things, one behind the other.
   *
   * @param parts in their order
   */
  record Listed(List<Said> parts) implements Said {
    /** Copies the list in. */
    public Listed {
      parts = List.copyOf(parts);
    }
  }

  /** What stands in the files under {@code key}. */
  static Worded words(String key) {
    return new Worded(key, Map.of());
  }
}
