package org.pointsbank.printpassbook;

import com.google.errorprone.annotations.CanIgnoreReturnValue;

/** Writes XHTML: every text escaped, and nothing in it that XML does not know. */
final class Xhtml {
  private static final int FIRST_SURROGATE = 0xD800;
  private static final int LAST_SURROGATE = 0xDFFF;
  private static final int FIRST_NONCHARACTER = 0xFFFE;
  private static final int LAST_OF_PLANE = 0xFFFF;

  private final StringBuilder out = new StringBuilder();

  /** Begins an element; {@code attributes} are names and values by turns. */
  @CanIgnoreReturnValue
  Xhtml open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]).out.append('"');
    }
    out.append('>');
    return this;
  }

  /** Ends an element. */
  @CanIgnoreReturnValue
  Xhtml close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /** An element with a text in it. */
  @CanIgnoreReturnValue
  Xhtml element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** A text, whatever is in it. */
  @CanIgnoreReturnValue
  Xhtml text(String text) {
    text.codePoints().filter(Xhtml::allowed).forEach(this::character);
    return this;
  }

  /** What is markup already. */
  @CanIgnoreReturnValue
  Xhtml raw(String markup) {
    out.append(markup);
    return this;
  }

  private void character(int codePoint) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(codePoint);
    }
  }

  private static boolean allowed(int codePoint) {
    boolean surrogate = codePoint >= FIRST_SURROGATE && codePoint <= LAST_SURROGATE;
    boolean noncharacter = codePoint >= FIRST_NONCHARACTER && codePoint <= LAST_OF_PLANE;
    return !Character.isISOControl(codePoint) && !surrogate && !noncharacter;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
