package org.pointsbank.printpassbook;

import java.util.stream.Collectors;

/** Which characters can be shown. */
@FunctionalInterface
interface Glyphs {
  /** Whoever shows a text by itself has fonts that nobody here knows: a browser. */
  Glyphs OF_A_BROWSER = _ -> true;

  /** Whether there is a glyph for {@code codePoint}. */
  boolean cover(int codePoint);

  /**
   * The text with each character that cannot be shown as {@code 〓} and its code point, so that a
   * rare name never fails and can be completed by hand. What only chooses among shapes of a
   * character is left out.
   */
  default String shown(String text) {
    return text.codePoints()
        .filter(each -> cover(each) || !choosesShape(each))
        .mapToObj(each -> cover(each) ? Character.toString(each) : "〓(U+%04X)".formatted(each))
        .collect(Collectors.joining());
  }

  private static boolean choosesShape(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }
}
