package org.pointsbank.imports;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it is judged: NFKC, then every blank dropped (white space in the sense of Unicode). */
public final class NormalText {
  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");

  private NormalText() {}

  /** The text as it is judged. */
  public static String of(String raw) {
    return BLANKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** A sentence: NFKC, with one blank where there were some, and none around it. */
  public static String spoken(String raw) {
    return BLANKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFKC)).replaceAll(" ").strip();
  }
}
