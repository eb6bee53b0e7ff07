package org.pointsbank.domain.membership;

import java.util.HashSet;
import java.util.List;

/**
 * What a person can do, in their own free words. Source: rules 2.10.
 *
 * @param words at most {@value #MOST}, each of 1 to {@value #LONGEST} characters, none twice
 */
public record Skills(List<String> words) {
  /** Nothing told. */
  public static final Skills NONE = new Skills(List.of());

  /** So many words at most. */
  public static final int MOST = 20;

  /** So many characters in a word at most. */
  public static final int LONGEST = 30;

  /** Refuses what is too much; the message repeats none of it. */
  public Skills {
    words = List.copyOf(words);
    if (words.size() > MOST
        || new HashSet<>(words).size() < words.size()
        || !words.stream().allMatch(Skills::fits)) {
      throw new IllegalArgumentException("not skills");
    }
  }

  private static boolean fits(String word) {
    return !word.isBlank()
        && word.codePointCount(0, word.length()) <= LONGEST
        && word.codePoints().noneMatch(Character::isISOControl);
  }
}
