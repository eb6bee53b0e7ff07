package org.pointsbank.imports;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it is judged: NFKC, then every blank dropped (white space in the sense of Unicode), and
 * what nobody sees: a name copied from elsewhere may carry a mark of no width.
 */
public final class NormalText {
  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  private NormalText() {}

  /** The text as it is judged. */
  public static String of(String raw) {
    return BLANKS.matcher(visible(raw)).replaceAll("");
  }

  /** A sentence: NFKC, with one blank where there were some, and none around it. */
  public static String spoken(String raw) {
    return BLANKS.matcher(visible(raw)).replaceAll(" ").strip();
  }

  private static String visible(String raw) {
    return INVISIBLE.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll("");
  }
}
