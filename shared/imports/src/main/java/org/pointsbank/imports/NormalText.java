package org.pointsbank.imports;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it is judged: NFKC, then every blank dropped (white space in the sense of Unicode), and
 * what nobody sees: a name copied from elsewhere may carry a mark of no width. What stands together
 * only then is composed as well, so that text that has been read is read as itself.
 */
public final class NormalText {
  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  private NormalText() {}

  /** The text as it is judged. */
  public static String of(String raw) {
    return compatible(BLANKS.matcher(visible(raw)).replaceAll(""));
  }

  /** A sentence: NFKC, with one blank where there were some, and none around it. */
  public static String spoken(String raw) {
    return compatible(BLANKS.matcher(visible(raw)).replaceAll(" ").strip());
  }

  private static String visible(String raw) {
    return INVISIBLE.matcher(compatible(raw)).replaceAll("");
  }

  private static String compatible(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
